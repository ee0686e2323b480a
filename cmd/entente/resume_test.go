package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente/cmd/internal/control"
	"entente/graph"
)

// resumeKills is how often TestKill_Resume kills an import.
const resumeKills = 50

// A killJob is an import of generated files, into a store of its own and into
// one that nothing is killed in.
type killJob struct {
	args    []string // after import --store STORE
	rejects string   // file, "" for none
}

// killJobs writes files for a number of imports, in turn of tables, of which some
// records are bad, and of quads; size is how many hundred records they have.
func killJobs(t *testing.T, dir string, count, size int) (jobs []killJob) {
	t.Helper()
	books, err := filepath.Abs("testdata/books")
	if err != nil {
		t.Fatal(err)
	}
	for n := range count {
		name := func(s string) string { return filepath.Join(dir, fmt.Sprint(n), s) }
		write := func(file string, b *bytes.Buffer) {
			t.Helper()
			if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o700), os.WriteFile(file, b.Bytes(), 0o600)); err != nil {
				t.Fatal(err)
			}
		}
		var a, b bytes.Buffer
		if n%2 == 1 {
			for i := range 300 * size {
				fmt.Fprintf(&a, "<http://example.org/%d/%d> <http://example.org/p> \"%d\" <http://example.org/g> .\n", n, i/3, i)
			}
			write(name("quads.nq"), &a)
			jobs = append(jobs, killJob{args: []string{name("quads.nq")}})
			continue
		}
		a.WriteString("id,name,born\n")
		b.WriteString("id,title,author,year,pages\n")
		for i := range 20 * size {
			fmt.Fprintf(&a, "a%d-%d,Author %d,19%02d\n", n, i, i, i%100)
		}
		for i := range 80 * size {
			pages := fmt.Sprint(i)
			if i%50 == 7 {
				pages = "many"
			}
			fmt.Fprintf(&b, "b%d-%d,Book %d,a%d-%d,19%02d,%s\n", n, i, i, n, i%(21*size), i%100, pages) // some authors are not there
		}
		write(name("authors.csv"), &a)
		write(name("books.csv"), &b)
		jobs = append(jobs, killJob{rejects: "rejects" + fmt.Sprint(n) + ".jsonl",
			args: []string{"--mapping", filepath.Join(books, "mapping.yaml"), "--max-rejects", "1000", name("authors.csv"), name("books.csv")}})
	}
	return jobs
}

// command is the job's import into a store in a folder, or the resumption of it.
func (j *killJob) command(t *testing.T, dir string, resume bool) *exec.Cmd {
	args := []string{"import", "--store", filepath.Join(dir, "store")}
	if resume {
		args = append(args, "--resume")
	} else {
		args = append(args, j.args...)
		if j.rejects != "" {
			args = append(args, "--rejects", j.rejects)
		}
	}
	cmd := program(t, "entente", args...)
	cmd.Env = append(cmd.Env, "ENTENTE_IMPORT_CHECKPOINT=4ms")
	cmd.Dir = dir
	return cmd
}

// imported reads what an import printed, without what differs between two runs:
// the name of the run, and whether a kill came after all was in the graph.
func imported(t *testing.T, out []byte) string {
	t.Helper()
	var got importSummary
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("%q: %v", out, err)
	}
	return fmt.Sprintf("read %d, rejected %d %v, quads %d, claims %d, entities %d", got.Read, got.Rejected, got.RejectedByCode,
		got.NewQuads+got.KnownQuads, got.NewClaims+got.KnownClaims, got.NewEntities+got.KnownEntities)
}

// TestKill_Resume kills imports at random moments and resumes them, over and
// over: in the end graph, rejects and counts are those of imports that nobody
// killed.
func TestKill_Resume(t *testing.T) {
	t.Parallel()
	whole, killed := t.TempDir(), t.TempDir()
	jobs := killJobs(t, t.TempDir(), 20, 7)
	want := make([]string, len(jobs))
	done := 0 // jobs that are in the store that nothing is killed in
	finish := func(n int) (took time.Duration) {
		for ; done <= n; done++ {
			begin := time.Now()
			out, err := jobs[done].command(t, whole, false).Output()
			if code := exitCode(err); code != exitDone && code != exitRejects {
				t.Fatalf("job %d: %v: %s", done, err, out)
			}
			took = time.Since(begin)
			want[done] = imported(t, out)
		}
		return took
	}
	rng := rand.New(rand.NewPCG(11, 12))
	// Kills come within patience, which is such that an import takes several
	// processes, however fast the machine is just now.
	patience := finish(0)
	kills, ofThis, resumable, n := 0, 0, 0, 0
	for resume := false; n < len(jobs); {
		cmd := jobs[n].command(t, killed, resume)
		var out, errs bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &errs
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		if kills < resumeKills {
			late := time.AfterFunc(time.Duration(rng.Int64N(int64(patience))), func() { _ = cmd.Process.Kill() })
			defer late.Stop()
		}
		err := cmd.Wait()
		switch code := exitCode(err); {
		case code == exitDone || code == exitRejects:
			finish(n)
			if got := imported(t, out.Bytes()); got != want[n] {
				t.Errorf("job %d: %s; without kills: %s", n, got, want[n])
			}
			if j := jobs[n]; j.rejects != "" {
				sameFiles(t, filepath.Join(killed, j.rejects), filepath.Join(whole, j.rejects))
			}
			resume = false
			if ofThis < 5 {
				patience = patience * 3 / 4
			}
			ofThis = 0
			if n++; kills >= resumeKills {
				jobs = jobs[:n]
			}
		case code < 0: // killed
			kills++
			if ofThis++; ofThis%8 == 0 {
				patience = patience * 4 / 3
			}
			resume = true
			if _, err := os.Stat(filepath.Join(killed, "store", "staging", "checkpoint.json")); err == nil {
				resumable++
			}
		case resume && strings.Contains(errs.String(), "nothing-to-resume"):
			resume = false
		default:
			t.Fatalf("job %d: %v: %s", n, err, &errs)
		}
	}
	t.Logf("%d kills over %d imports, %d of them after a checkpoint", kills, n, resumable)
	if kills < resumeKills || resumable < resumeKills/5 {
		t.Errorf("%d kills, %d of them after a checkpoint: the test saw too little", kills, resumable)
	}
	inspect(t, filepath.Join(killed, "store"), func(graph.Snapshot) {})
	for _, dir := range []string{whole, killed} {
		if out, err := program(t, "entente", "export", "--store", filepath.Join(dir, "store"), "--out", filepath.Join(dir, "all.nq")).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	sameFiles(t, filepath.Join(killed, "all.nq"), filepath.Join(whole, "all.nq"))
	if left, err := os.ReadDir(filepath.Join(killed, "store", "staging")); err != nil || len(left) > 0 {
		t.Errorf("the staging has %v, %v", left, err)
	}
}

// exitCode is that of a process, -1 for one that was killed.
func exitCode(err error) int {
	var exit *exec.ExitError
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &exit):
		return exit.ExitCode()
	}
	return exitFailed
}

func sameFiles(t *testing.T, got, want string) {
	t.Helper()
	a, err := os.ReadFile(got)
	b, berr := os.ReadFile(want)
	if err := errors.Join(err, berr); err != nil {
		t.Fatal(err)
	}
	if len(b) == 0 || !bytes.Equal(a, b) {
		t.Errorf("%s has %d bytes, and %s other %d", got, len(a), want, len(b))
	}
}

// TestKill_ResumeServer kills a server that imports, after a checkpoint, and
// resumes the import without a server or with another one.
func TestKill_ResumeServer(t *testing.T) {
	t.Parallel()
	files := t.TempDir()
	job := killJobs(t, files, 1, 40)[0]
	whole := t.TempDir()
	want, err := job.command(t, whole, false).Output()
	if exitCode(err) != exitRejects {
		t.Fatal(err)
	}
	for name, again := range map[string]bool{"without a server": false, "with another server": true} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			server := serveKilled(t, dir)
			load := job.command(t, dir, false)
			if err := load.Start(); err != nil {
				t.Fatal(err)
			}
			kept := filepath.Join(dir, "store", "staging", "checkpoint.json")
			waitFor(t, kept, func() bool { _, err := os.Stat(kept); return err == nil })
			if err := server.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			_ = server.Wait()
			if err := load.Wait(); exitCode(err) != exitFailed {
				t.Fatalf("the import whose server was killed ends with %v", err)
			}
			if again {
				serveKilled(t, dir)
			}
			out, err := job.command(t, dir, true).Output()
			if exitCode(err) != exitRejects {
				t.Fatalf("resuming: %v: %s", err, out)
			}
			if got, want := imported(t, out), imported(t, want); got != want {
				t.Errorf("resumed: %s; without a kill: %s", got, want)
			}
			sameFiles(t, filepath.Join(dir, job.rejects), filepath.Join(whole, job.rejects))
		})
	}
}

// serveKilled starts a server on a folder's store, and waits until commands
// reach it. It is killed when the test ends.
func serveKilled(t *testing.T, dir string) *exec.Cmd {
	t.Helper()
	store := filepath.Join(dir, "store")
	cmd := program(t, "entente", "serve", "--store", store, "--addr", "127.0.0.1:0")
	cmd.Dir = dir
	cmd.Env = append(cmd.Env, "ENTENTE_IMPORT_CHECKPOINT=2ms")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	waitFor(t, "the server", func() bool {
		c, err := control.Dial(t.Context(), store)
		return err == nil && c.Close() == nil
	})
	return cmd
}

func waitFor(t *testing.T, what string, there func() bool) {
	t.Helper()
	for end := time.Now().Add(scriptPatience); !there(); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("no %s", what)
		}
	}
}
