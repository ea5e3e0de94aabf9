"""A forum of django-machina: topics in two forums, guests who write, RSS of the newest topics.

python board.py FOLDER [LANGUAGE]
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import django
import machina
from django.conf import settings
from stage import obey, serve_wsgi

FOLDER = Path(sys.argv[1])
LANGUAGE = sys.argv[2] if len(sys.argv) > 2 else "en"
PARTS = (
    "forum", "forum_conversation", "forum_conversation.forum_attachments", "forum_conversation.forum_polls",
    "forum_feeds", "forum_moderation", "forum_search", "forum_tracking", "forum_member", "forum_permission",
)  # fmt: skip

settings.configure(
    SECRET_KEY="a test",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF="board_addresses",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": FOLDER / "board.sqlite"}},
    CACHES={
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
        "machina_attachments": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
    },
    INSTALLED_APPS=[
        "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions",
        "django.contrib.messages", "django.contrib.staticfiles", "mptt", "haystack", "widget_tweaks", "machina",
        *(f"machina.apps.{part}" for part in PARTS),
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "machina.apps.forum_permission.middleware.ForumPermissionMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [machina.MACHINA_MAIN_TEMPLATE_DIR],
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                    "django.template.context_processors.i18n",
                    "machina.core.context_processors.metadata",
                ],
            },
        },
    ],
    STATICFILES_DIRS=[machina.MACHINA_MAIN_STATIC_DIR],
    STATIC_URL="/static/",
    MEDIA_ROOT=FOLDER,
    HAYSTACK_CONNECTIONS={"default": {"ENGINE": "haystack.backends.simple_backend.SimpleEngine"}},
    USE_TZ=True,
    TIME_ZONE="Europe/Helsinki",
    LANGUAGE_CODE=LANGUAGE,
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    MACHINA_TOPIC_POSTS_NUMBER_PER_PAGE=5,
    MACHINA_FORUM_NAME="Дачники",
)  # fmt: skip
django.setup()

from django.contrib.auth import get_user_model  # noqa: E402 - the application must be set up first
from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.urls import reverse  # noqa: E402
from machina.core.db.models import get_model  # noqa: E402

Forum = get_model("forum", "Forum")
Topic = get_model("forum_conversation", "Topic")
Post = get_model("forum_conversation", "Post")
User = get_user_model()
ForumPermission = get_model("forum_permission", "ForumPermission")
GuestPermission = get_model("forum_permission", "UserForumPermission")


def add_forum(name: str) -> dict[str, Any]:
    forum = Forum.objects.create(name=name, type=Forum.FORUM_POST)
    for permission in ForumPermission.objects.filter(codename__in=("can_see_forum", "can_read_forum")):
        GuestPermission.objects.create(forum=forum, permission=permission, anonymous_user=True, has_perm=True)
    return {"id": forum.pk, "url": reverse("forum:forum", args=(forum.slug, forum.pk))}


def add_topic(forum: int, subject: str, text: str, author: str, at: str) -> dict[str, Any]:
    poster = _user(author)
    topic = Topic.objects.create(
        forum_id=forum, subject=subject, poster=poster, type=Topic.TOPIC_POST, status=0, approved=True
    )
    Topic.objects.filter(pk=topic.pk).update(created=datetime.fromisoformat(at))
    return add_post(topic.pk, subject, text, author, at) | {"topic": topic.pk, "topic_url": _address(topic)}


def add_post(topic: int, subject: str, text: str, author: str, at: str) -> dict[str, Any]:
    kept = Topic.objects.get(pk=topic)
    post = Post.objects.create(topic=kept, poster=_user(author), subject=subject, content=text)
    Post.objects.filter(pk=post.pk).update(created=datetime.fromisoformat(at))
    Topic.objects.get(pk=topic).update_trackers()
    return {"id": post.pk, "url": f"{_address(kept)}?post={post.pk}#{post.pk}"}


def edit_post(id: int, text: str) -> None:
    post = Post.objects.get(pk=id)
    post.content = text
    post.updated_by = post.poster
    post.updates_count += 1
    post.save()


def delete_post(id: int) -> None:
    Post.objects.get(pk=id).delete()


def clear() -> None:
    Topic.objects.all().delete()
    Forum.objects.all().delete()


def _user(name: str) -> Any:
    return User.objects.get_or_create(username=name)[0]


def _address(topic: Any) -> str:
    forum = topic.forum
    return reverse("forum_conversation:topic", args=(forum.slug, forum.pk, topic.slug, topic.pk))


call_command("migrate", verbosity=0)
acts = (add_forum, add_topic, add_post, edit_post, delete_post, clear)
obey(serve_wsgi(get_wsgi_application()), {act.__name__: act for act in acts})
