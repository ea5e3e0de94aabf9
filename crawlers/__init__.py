"""The outside world in, posts out: knows no entity, no SQL, no Qt."""

import logging

# A library is silent unless somebody listens; `monitor.log` does.
logging.getLogger(__name__).addHandler(logging.NullHandler())
