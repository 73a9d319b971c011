"""`bisher completion`: the script that makes a shell complete series, people and boundaries."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

SHELLS = ("bash", "zsh", "fish", "powershell")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion_command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for SHELL. People and boundaries are completed as of the bookmark, never beyond.

    \b
    bash:        eval "$(bisher completion bash)"            in ~/.bashrc
    zsh:         eval "$(bisher completion zsh)"             in ~/.zshrc
    fish:        bisher completion fish | source             in ~/.config/fish/config.fish
    powershell:  bisher completion powershell | Out-String | Invoke-Expression
    """
    from bisher.cli.main import COMPLETE_VAR

    complete = get_completion_class(shell)
    if complete is None:
        raise click.UsageError(f"this version of click knows no completion for {shell}")
    click.echo(complete(ctx.find_root().command, {}, "bisher", COMPLETE_VAR).source())
