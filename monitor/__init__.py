"""The whole product without a screen."""

import logging

# A library is silent unless somebody listens; `monitor.log` does.
logging.getLogger(__name__).addHandler(logging.NullHandler())
