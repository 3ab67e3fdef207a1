"""In the place of PySide6.QtOpenGL and QtOpenGLWidgets, 10 MB of which pyqtgraph only derives one class.

It draws with OpenGL where somebody asks for it, and nobody does.
"""

from PySide6.QtWidgets import QWidget


class QOpenGLWidget(QWidget):
    """Can be derived from; nobody makes one."""
