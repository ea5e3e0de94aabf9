"""What each engine leaves in its pages, in all its themes and languages; data only.

Signs are such that an article that mentions an engine, or links to one, does not have them: scripts and style
sheets, ids and classes of the engine's own templates, `meta generator`, cookies and headers.
Source: `sources.md` 2.1 (enthec/webappanalyzer, TUVIMEN/forumscraper), the engines' own templates, and the
recorded pages of `tests/quality/test_detection.py`. Engines without a recorded page: never checked on a live one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class EngineKind(StrEnum):
    """What people do with an engine."""

    FORUM = "forum"
    BLOG = "blog"
    SITE = "site"
    SHOP = "shop"
    COMMENTS = "comments"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine: slug, the name people know, its kind, and the crawler that reads it best (None: no own one)."""

    slug: str
    name: str
    kind: EngineKind
    crawler: str | None = None


@dataclass(frozen=True, slots=True)
class Signs:
    """`markup`: any of these groups, each of which stands whole in the lower-cased page; `generator`: beginning
    of the meta generator; `headers`: name and beginning of the value, lower-cased.
    """

    engine: Engine
    markup: tuple[tuple[str, ...], ...] = ()
    generator: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()


def _forum(
    slug: str,
    name: str,
    *markup: tuple[str, ...] | str,
    crawler: str | None = None,
    generator: tuple[str, ...] = (),
    headers: tuple[tuple[str, str], ...] = (),
) -> Signs:
    return _signs(EngineKind.FORUM, slug, name, markup, crawler, generator, headers)


def _other(
    kind: EngineKind,
    slug: str,
    name: str,
    *markup: tuple[str, ...] | str,
    crawler: str | None = None,
    generator: tuple[str, ...] = (),
    headers: tuple[tuple[str, str], ...] = (),
) -> Signs:
    return _signs(kind, slug, name, markup, crawler, generator, headers)


def _signs(
    kind: EngineKind,
    slug: str,
    name: str,
    markup: tuple[tuple[str, ...] | str, ...],
    crawler: str | None,
    generator: tuple[str, ...],
    headers: tuple[tuple[str, str], ...],
) -> Signs:
    groups = tuple((group,) if isinstance(group, str) else group for group in markup)
    return Signs(Engine(slug, name, kind, crawler), groups, generator, headers)


TABLE: Final = (
    _forum(
        "xenforo2",
        "XenForo 2",
        'id="xf"',
        "js/xf/core",
        ("css.php?css=public", 'data-app="public"'),
        ('class="p-body', "p-navgroup"),
        crawler="xenforo",
    ),
    _forum(
        "xenforo1",
        "XenForo 1",
        'id="xenforo"',
        "js/xenforo/xenforo",
        ("css.php?css=xenforo", "messagelist"),
        crawler="xenforo",
    ),
    _forum(
        "vbulletin5",
        "vBulletin 5",
        "b-post__content",
        ('class="b-', "js-post__content"),
        ("vb-page", "b-module"),
        crawler="vbulletin",
        generator=("vbulletin 5", "vbulletin 6"),
    ),
    _forum(
        "vbulletin",
        "vBulletin",
        'id="vbulletin_html"',
        "vbulletin_global.js",
        "vbulletin_css",
        "vbulletin-core.js",
        "vbulletin_menu.js",
        "vbulletin_important.css",
        "clientscript/vbulletin",
        crawler="vbulletin",
        generator=("vbulletin",),
    ),
    _forum(
        "invision",
        "Invision Community",
        "ipssettings",
        'data-role="commentcontent"',
        "ipslayout_container",
        "ips_userguide",
        ("ipboard", "ipb_var"),
        ("ipb.vars",),
        "elcomment_",
        ("ipsforumheader", "ips"),
        crawler="invision",
    ),
    _forum(
        "smf",
        "Simple Machines Forum",
        "smf_theme_url",
        "smf_images_url",
        "smf_scripturl",
        "smf_default_theme_url",
        crawler="smf",
    ),
    _forum(
        "mybb",
        "MyBB",
        ("jscripts/general.js", "my_post_key"),
        ("cookieprefix", "mybb"),
        ("syndication.php", "showthread.php?tid="),
        ("syndication.php", "powered by", "mybb"),
        ("mybb.com", "mybb group"),
        ('id="posts_container"', 'class="post_body'),
        ("cache/themes/theme", 'class="tborder"'),
        crawler="mybb",
    ),
    _forum(
        "phpbb3",
        "phpBB 3",
        'id="phpbb"',
        ("styles/prosilver/theme",),
        ("viewtopic.php", 'class="topiclist'),
        ("postprofile", "topic-title", "viewforum"),
        ("viewforum.php", "subsilver"),
        ("tablebg", "viewtopic.php", "gensmall"),
        ('class="copyright"', "phpbb.com"),
        ("./styles/", "/theme/stylesheet.css", "phpbb"),
        ("style.php?id=", "phpbb"),
        crawler="phpbb",
    ),
    _forum(
        "phpbb2",
        "phpBB 2",
        ("viewtopic.php", 'class="forumline"'),
        ("forumline", "phpbb group"),
        ("viewforum.php", "forumline"),
        crawler="phpbb",
    ),
    _forum(
        "discourse",
        "Discourse",
        'id="data-discourse-setup"',
        "discourse-assets",
        'name="discourse_theme_id',
        "discourse_theme_ids",
        crawler="discourse",
        generator=("discourse",),
    ),
    _forum(
        "nodebb",
        "NodeBB",
        "nodebb.min.js",
        ('component="post"', "data-pid"),
        ('component="topic', 'component="category'),
        crawler="nodebb",
        headers=(("x-powered-by", "nodebb"),),
    ),
    _forum("flarum", "Flarum", "flarum-loading", "flarum-json-payload", "flarum.core", crawler="flarum"),
    _forum(
        "vanilla",
        "Vanilla Forums",
        'id="discussionspage"',
        "itemcomment",
        ("itemdiscussion", "vanilla"),
        ("/applications/vanilla/",),
        ("js/library/jquery.gardenhandleajaxform.js",),
        ("applications/dashboard/design",),
        ("numberedpager", "itemcontent"),
        crawler="vanilla",
        headers=(("x-powered-by", "vanilla"), ("x-garden-version", "")),
    ),
    _forum(
        "bbpress", "bbPress", 'class="bbp-', "bbp-body", 'id="bbpress-forums"', "bbp-topic-permalink", crawler="bbpress"
    ),
    _forum("wpforo", "wpForo", "wpforo-wrap", "wpf-post-", 'id="wpforo"'),
    _forum("asgaros", "Asgaros Forum", "asgaros-forum", 'id="af-wrapper"'),
    _forum("simplepress", "Simple:Press", 'id="spmaincontainer"', "sp-forum-"),
    _forum(
        "phorum",
        "Phorum",
        "phorumlistrow",
        "phorummessage",
        "phorumlisttable",
        'id="phorum"',
        "phorumnav",
        crawler="phorum",
    ),
    _forum(
        "fluxbb",
        "FluxBB or PunBB",
        ('id="punviewtopic"',),
        'id="punwrap"',
        'id="punindex"',
        'id="punviewforum"',
        ('class="punbb"',),
        'id="brd-wrap"',
    ),
    _forum(
        "woltlab",
        "WoltLab Suite",
        "wcf.user.init",
        "wsc_api_url",
        "wbbpostlist",
        "wbbthread",
        "/wcf/js/",
        "woltlabsuite/core",
    ),
    _forum("kunena", "Kunena (Joomla)", 'id="kunena"', "com_kunena/", "kmsgtext", 'class="kmsg'),
    _forum("yaf", "YetAnotherForum.NET", "yafboard", "yaf_forumpagetitle"),
    _forum("discuz", "Discuz!", "discuz_uid", "portal_block_summary", generator=("discuz",)),
    _forum("misago", "Misago", "misago-app", "window.misago", "misago:index"),
    _forum("flaskbb", "FlaskBB", "flaskbb.js", "themes/aurora/", crawler="flaskbb"),
    _forum(
        "machina", "django-machina", "machina.packed", "machina/build", "machina.min.css", ("machina-", "post-content")
    ),
    _forum("khoros", "Khoros (Lithium)", "lia-message-body", "lithium.components", "lia-page"),
    _forum("telligent", "Verint (Telligent)", "$.telligent.", "telligent.evolution"),
    _forum("q2a", "Question2Answer", "qa-q-view", "qa-body-wrapper"),
    _forum("askbot", "Askbot", "askbot['", "askbot.urls"),
    _forum(
        "stackexchange",
        "Stack Exchange",
        ("cdn.sstatic.net", "question-hyperlink"),
        ("cdn.sstatic.net", "js-post-body"),
        crawler="stackexchange",
    ),
    _forum("proboards", "ProBoards", "storage.proboards.com/", "proboards.data("),
    _forum("forumotion", "Forumotion", "illiweb.com/fa/", "/rs3/"),
    _forum(
        "ucoz",
        "uCoz forum",
        ("/.s/src/", "gtable"),
        ('class="gtable', "forumnamebar"),
        ("ucoz", "posttdtop"),
        crawler="ucoz",
    ),
    _forum("bitrix_forum", "1C-Bitrix forum", "forum-post-table", "forum-block-container", "bx-forum", "forum-reply-"),
    _forum("wakaba", "image board", ('id="delform"', "postername")),
    _forum(
        "drupal_forum",
        "Drupal forum",
        ("forum-topic", "drupal.settings"),
        ("forum-post", "drupal"),
        ("advanced_forum",),
        crawler="drupal",
    ),
    _other(
        EngineKind.NETWORK,
        "mastodon",
        "Mastodon",
        'id="mastodon"',
        ("mastodon", "initial-state"),
        crawler="mastodon",
        headers=(("server", "mastodon"),),
    ),
    _other(EngineKind.NETWORK, "lemmy", "Lemmy", "lemmy-site", ("window.isodata", "lemmy"), crawler="lemmy"),
    _other(EngineKind.NETWORK, "telegram", "Telegram", "tgme_channel_info", "tgme_widget_message", crawler="telegram"),
    _other(EngineKind.BLOG, "livejournal", "LiveJournal", "l-stat.livejournal.net"),
    _other(EngineKind.BLOG, "blogger", "Blogger", "www.blogblog.com", "blogger.com/static", generator=("blogger",)),
    _other(EngineKind.BLOG, "tumblr", "Tumblr", "assets.tumblr.com", headers=(("x-tumblr-user", ""),)),
    _other(EngineKind.BLOG, "medium", "Medium", "cdn-client.medium.com", "glyph.medium.com"),
    _other(EngineKind.BLOG, "ghost", "Ghost", "/ghost/api/", generator=("ghost",)),
    _other(EngineKind.SHOP, "woocommerce", "WooCommerce", "plugins/woocommerce/", generator=("woocommerce",)),
    _other(EngineKind.SHOP, "shopify", "Shopify", "cdn.shopify.com"),
    _other(EngineKind.SHOP, "magento", "Magento", "mage/cookies", "/skin/frontend/", "static/frontend/magento"),
    _other(EngineKind.SHOP, "opencart", "OpenCart", "catalog/view/javascript", "route=product/"),
    _other(
        EngineKind.SHOP, "prestashop", "PrestaShop", "var prestashop", "modules/blockcart", generator=("prestashop",)
    ),
    _other(
        EngineKind.SITE, "datalife", "DataLife Engine", "engine/classes/js/dle_js", "dle_root", generator=("datalife",)
    ),
    _other(
        EngineKind.BLOG,
        "wordpress",
        "WordPress",
        "/wp-content/",
        "/wp-includes/",
        "/wp-json/",
        generator=("wordpress",),
    ),
    _other(
        EngineKind.SITE,
        "bitrix",
        "1C-Bitrix",
        "/bitrix/js/",
        "/bitrix/templates/",
        "bitrix/cache/css",
        headers=(("x-powered-cms", "bitrix"),),
    ),
    _other(
        EngineKind.SITE,
        "drupal",
        "Drupal",
        "drupal.settings",
        "/sites/default/files/",
        "/sites/all/modules/",
        "data-drupal-",
        "/misc/drupal.js",
        "drupal-settings-json",
        crawler=None,
        generator=("drupal",),
        headers=(("x-drupal-cache", ""), ("x-generator", "drupal")),
    ),
    _other(EngineKind.SITE, "joomla", "Joomla", "/media/jui/js", "com_content", generator=("joomla",)),
    _other(EngineKind.SITE, "typo3", "TYPO3", "typo3temp/", "typo3conf/", generator=("typo3",)),
    _other(EngineKind.SITE, "ucoz_site", "uCoz", "ucoz.net/", "/.s/src/"),
    _other(EngineKind.SITE, "tilda", "Tilda", "tildacdn.com", "static.tildacdn"),
    _other(EngineKind.SITE, "wix", "Wix", "static.wixstatic.com", "static.parastorage.com", generator=("wix.com",)),
    _other(EngineKind.COMMENTS, "isso", "isso", "data-isso", 'id="isso-thread"'),
    _other(EngineKind.COMMENTS, "disqus", "Disqus", "disqus_thread", ".disqus.com/embed.js"),
    _other(EngineKind.COMMENTS, "hypercomments", "HyperComments", "hypercomments_widget"),
)
