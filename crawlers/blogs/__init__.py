"""What is written in blogs and below articles: WordPress by its API, comments of any theme, isso."""
