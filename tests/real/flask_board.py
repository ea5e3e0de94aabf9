"""A forum of FlaskBB: no feed, pages only.

    python flask_board.py FOLDER

FlaskBB 2.2 asks for Python 3.12. What 3.11 lacks of that is the writing of types: its modules are compiled
with annotations left unread, and the rest of it taken out of their source.
"""

from __future__ import annotations
import __future__

import re
import sys
import typing
from datetime import datetime
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import Any

from stage import obey, serve_wsgi

FOLDER = Path(sys.argv[1])
NEWER = ("flaskbb", "flask_allows2", "flask_babelplus", "conversations", "portal")
_compiled = SourceFileLoader.get_code


def _get_code(self: SourceFileLoader, name: str) -> CodeType | None:
    if name.partition(".")[0] not in NEWER:
        return _compiled(self, name)
    path = self.get_filename(name)
    text = self.get_data(path).decode()
    text = re.sub(r"^(\s*)type (\w+)\s*=", r"\1\2 =", text, flags=re.MULTILINE)
    text = re.sub(r"^(\s*(?:async )?(?:def|class) \w+)\[[^\]]*\](?=[(:])", r"\1", text, flags=re.MULTILINE)
    code = compile(text, path, "exec", flags=__future__.annotations.compiler_flag, dont_inherit=True)
    assert isinstance(code, CodeType)
    return code


if sys.version_info < (3, 12):
    SourceFileLoader.get_code = _get_code  # type: ignore[method-assign]
    typing.override = lambda method: method  # type: ignore[attr-defined]

from flaskbb.app import create_app  # noqa: E402 - the lines above let it be imported
from flaskbb.configs.testing import TestingConfig  # noqa: E402
from flaskbb.extensions import db  # noqa: E402
from flaskbb.forum.models import Category, Forum, Post, Topic  # noqa: E402
from flaskbb.management.models import Setting  # noqa: E402
from flaskbb.user.models import Group, User  # noqa: E402
from flaskbb.utils.populate import create_default_groups, create_default_settings  # noqa: E402


class Config(TestingConfig):
    """FlaskBB's own for tests, with a file that several threads can open, under any name."""

    SQLALCHEMY_DATABASE_URI = f"sqlite:///{FOLDER}/board.sqlite"
    SERVER_NAME = None
    RATELIMIT_ENABLED = False


app = create_app(Config, str(FOLDER))


def add_forum(name: str) -> dict[str, Any]:
    forum = Forum(title=name, description=name, category_id=db.session.query(Category).first().id)
    forum.save()
    return {"id": forum.id, "url": f"/forum/{forum.id}-{forum.slug}"}


def add_topic(forum: int, subject: str, text: str, author: str, at: str) -> dict[str, Any]:
    topic, post = Topic(title=subject), Post(content=text)
    topic.save(user=_user(author), forum=db.session.get(Forum, forum), post=post)
    return _dated(post, at) | {"topic": topic.id, "topic_url": f"/topic/{topic.id}-{topic.slug}"}


def add_post(topic: int, subject: str, text: str, author: str, at: str) -> dict[str, Any]:
    post = Post(content=text)
    post.save(user=_user(author), topic=db.session.get(Topic, topic))
    return _dated(post, at)


def edit_post(id: int, text: str) -> None:
    post = db.session.get(Post, id)
    post.content = text
    post.modified_by = post.username
    post.save()


def delete_post(id: int) -> None:
    post = db.session.get(Post, id)
    (post.topic if post.topic.first_post_id == post.id else post).delete()


def clear() -> None:
    for forum in db.session.query(Forum).all():
        forum.delete()
    for topic in db.session.query(Topic).all():
        topic.delete()


def _dated(post: Any, at: str) -> dict[str, Any]:
    post.date_created = post.topic.last_updated = post.topic.forum.last_post_created = datetime.fromisoformat(at)
    db.session.commit()
    return {"id": post.id, "url": f"/post/{post.id}"}


def _user(name: str) -> Any:
    user = db.session.query(User).filter_by(username=name).first()
    if user is None:
        group = db.session.query(Group).filter_by(name="Member").one()
        user = User(username=name, password="test", email=f"{name}@example.org", primary_group_id=group.id)
        user.activated = True
        user.save()
    return user


with app.app_context(), app.test_request_context():
    db.create_all()
    create_default_groups()
    create_default_settings()
    Setting.update({"posts_per_page": 5})
    Category(title="Дом", position=1).save()
    acts = (add_forum, add_topic, add_post, edit_post, delete_post, clear)
    obey(serve_wsgi(app), {act.__name__: act for act in acts})
