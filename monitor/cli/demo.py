"""`mention-monitor demo`"""

from __future__ import annotations

import click


@click.command()
@click.option("--no-window", is_flag=True, help="Only print what was found.")
@click.option("--keep", is_flag=True, help="Keep the throw-away folder and say where it is.")
def demo(no_window: bool, keep: bool) -> None:
    """Start a bundled local site, read it over real HTTP into a throw-away folder, show what was found."""
    from monitor.demo import stage

    code = stage.run(echo=click.echo, open_window=not no_window, keep=keep)
    if code:
        raise click.exceptions.Exit(code)
