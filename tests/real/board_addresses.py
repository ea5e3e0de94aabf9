"""The addresses of the forum of `board.py`."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [path("forum/", include("machina.urls"))]
