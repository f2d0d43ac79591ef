# Every rule has two examples and a counter-example, and they hold
$ pressgraph eval --rules | tail -n 1

# In how many of the example articles each rule fires
$ pressgraph eval --rules graphs
