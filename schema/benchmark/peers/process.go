package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A process is a program that runs until it is stopped. Its output goes to a
// file.
type process struct {
	cmd  *exec.Cmd
	log  string
	done chan struct{} // closed when it has ended
}

// patienceToStop is how long a program may take to end.
const patienceToStop = 20 * time.Second

// start starts a program, whose command has a context; name names its log in a folder.
func start(cmd *exec.Cmd, folder, name string) (*process, error) {
	p := &process{cmd: cmd, log: filepath.Join(folder, name+".log"), done: make(chan struct{})}
	f, err := os.Create(p.log)
	if err != nil {
		return nil, err
	}
	defer f.Close() // the program has its own
	cmd.Stdout, cmd.Stderr = f, f
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = patienceToStop
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		_ = cmd.Wait() // how it ended is in its log
		close(p.done)
	}()
	return p, nil
}

// ready waits until try succeeds.
func (p *process) ready(ctx context.Context, within time.Duration, try func() error) error {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	for {
		err := try()
		if err == nil {
			return nil
		}
		select {
		case <-p.done:
			err = errors.New("it ended")
		case <-ctx.Done():
		case <-time.After(10 * time.Millisecond):
			continue
		}
		log, _ := os.ReadFile(p.log)
		return fmt.Errorf("%s does not answer: %w\n%s", filepath.Base(p.cmd.Path), err, log[max(0, len(log)-2000):])
	}
}

// stop tells it to end at once, and kills it if it does not.
func (p *process) stop() {
	_ = p.cmd.Process.Signal(os.Interrupt)
	select {
	case <-p.done:
	case <-time.After(patienceToStop):
		_ = p.cmd.Process.Kill()
		<-p.done
	}
}

// ticks is how often a second the kernel counts the time of processes: what
// sysconf(_SC_CLK_TCK) gives on all of Linux's common platforms.
const ticks = 100

// usage is what a process and all below it have used.
type usage struct {
	cpu    time.Duration // user and system; of ended children too
	memory int64         // bytes at most, summed over those that live; what they share counts often
}

// usageOf reads /proc; see proc(5).
func usageOf(pids ...int) (usage, error) {
	files, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		return usage{}, err
	}
	type stat struct {
		parent int
		ticks  int64
	}
	stats := map[int]stat{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			continue // it has ended
		}
		pid, err := strconv.Atoi(strings.Split(file, "/")[2])
		if err != nil {
			return usage{}, err
		}
		_, rest, _ := bytes.Cut(text[bytes.LastIndexByte(text, ')'):], []byte{' '}) // from the state on
		fields := strings.Fields(string(rest))
		var s stat
		s.parent, _ = strconv.Atoi(fields[1])
		for _, i := range []int{11, 12, 13, 14} { // utime, stime, cutime, cstime
			n, err := strconv.ParseInt(fields[i], 10, 64)
			if err != nil {
				return usage{}, fmt.Errorf("%s: %w", file, err)
			}
			s.ticks += n
		}
		stats[pid] = s
	}
	var u usage
	for pid, s := range stats {
		for p := pid; p > 1; p = stats[p].parent {
			if slices.Contains(pids, p) {
				u.cpu += time.Duration(s.ticks) * time.Second / ticks
				u.memory += peakMemory(pid)
				break
			}
		}
	}
	return u, nil
}

// peakMemory is the most memory that a process has had, 0 where unknown.
func peakMemory(pid int) int64 {
	text, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	for line := range strings.Lines(string(text)) {
		if value, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, _ := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 64)
			return kb << 10
		}
	}
	return 0
}

// freePort returns a port of the loopback address that nothing listens on.
func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// run runs a program to its end; what it wrote is in the error.
func run(cmd *exec.Cmd) error {
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, out[max(0, len(out)-2000):])
	}
	return nil
}

// folderSize is the number of bytes of all files in a folder.
func folderSize(folder string) (n int64, err error) {
	err = filepath.WalkDir(folder, func(_ string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			n += info.Size()
		}
		return err
	})
	return n, err
}
