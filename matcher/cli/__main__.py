"""`python -m matcher.cli`, and the bundle's command line."""

import sys

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # In a bundle the PDF reader's child starts as this very program.
        import multiprocessing

        multiprocessing.freeze_support()
    from matcher.cli.main import run

    run()
