"""Ways through places of many pages, which the crawlers of forums, blogs and reviews share."""
