// What the peer programs share: the document in memory, parsed again and again, the median of the CPU times.
#pragma once
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

inline std::string contents(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

inline double cpuSeconds() {
  timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

// Prints the median CPU seconds of one run, and what the last run found.
template <typename Run>
void measure(std::size_t bytes, Run run) {
  long found = run();
  long count = std::max<long>(1, 2000000 / static_cast<long>(bytes));
  std::vector<double> times;
  for (int batch = 0; batch < 7; batch++) {
    double start = cpuSeconds();
    for (long i = 0; i < count; i++) found = run();
    times.push_back((cpuSeconds() - start) / count);
  }
  std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
  std::printf("%.9f %ld\n", times[times.size() / 2], found);
}
