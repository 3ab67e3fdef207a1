"""What the program writes down about itself: a small log, and a report of a crash. Neither holds anything private."""
