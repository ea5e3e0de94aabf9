"""The whole product without a screen."""
