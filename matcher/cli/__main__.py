"""`python -m matcher.cli`, and the bundle's command line."""

if __name__ == "__main__":
    from matcher.bundle import become_child

    become_child()
    from matcher.cli.main import run

    run()
