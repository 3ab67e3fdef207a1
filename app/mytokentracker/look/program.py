"""This program, started once more by one of its windows."""

from PySide6.QtCore import QProcess, QProcessEnvironment

from mytokentracker import program


def process(*words: str) -> QProcess:
    """It, with these words; to be started."""
    made = QProcess()
    path, *arguments = program.command(*words)
    made.setProgram(path)
    made.setArguments(arguments)
    environment = QProcessEnvironment()
    for name, value in program.environment().items():
        environment.insert(name, value)
    made.setProcessEnvironment(environment)
    return made


def start(*words: str) -> bool:
    """Start it; it goes on when we end. Gives whether that was possible."""
    return bool(process(*words).startDetached())
