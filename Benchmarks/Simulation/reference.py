"""Simulates a network by numpy, vectorised over trials.

Reads one line for each activity: least effort in minutes, width, place of the mode, and the numbers
of the lines it waits for. Prints the mean and the standard deviation of the finish in minutes, and
the nanoseconds of processor time for each activity and trial.
"""

import sys
import time

import numpy

trials = int(sys.argv[1])
network = [line.split() for line in sys.stdin]
generator = numpy.random.default_rng(1)
begin = time.process_time()
finishes = []
finish = numpy.zeros(trials)
for least, width, mode, *waits in network:
    alpha = 1 + 4 * float(mode)
    effort = float(least) + float(width) * generator.beta(alpha, 6 - alpha, trials)
    end = numpy.ceil(numpy.maximum(effort, 0))
    if waits:
        start = finishes[int(waits[0])]
        for wait in waits[1:]:
            start = numpy.maximum(start, finishes[int(wait)])
        end += start
    finishes.append(end)
    finish = numpy.maximum(finish, end)
seconds = time.process_time() - begin
print(finish.mean(), finish.std(), seconds / trials / len(network) * 1e9)
