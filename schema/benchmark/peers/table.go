package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// table writes a result in Markdown. Figures of several numbers of clients
// stand in that order, with slashes between them.
func table(r *result) string {
	var b strings.Builder
	clients := "clients"
	if len(r.Queries) > 0 {
		clients = each(r.Queries[0].Entente, func(c cell) string { return strconv.Itoa(c.Clients) }) + " clients"
	}
	fmt.Fprintf(&b, "Set %s, %s entities and %s events; requests a second at %s, CPU milliseconds a request:\n\n",
		r.Set, grouped(r.Entities), grouped(r.Events), clients)
	b.WriteString("| query | Entente | PostGraphile | ratio | goal | CPU ms, Entente | CPU ms, PostGraphile | p50 ms, Entente | p50 ms, PostGraphile | bytes |\n")
	b.WriteString("|---|---|---|---|---|---|---|---|---|---|\n")
	for _, q := range r.Queries {
		perSecond := func(c cell) string { return figure(c, c.PerSecond) }
		cpu := func(c cell) string { return figure(c, c.CPU) }
		p50 := func(c cell) string { return figure(c, c.P50) }
		var ratios []string
		for i, c := range q.Entente {
			peer := q.PostGraphile[i]
			ratio := "–"
			if c.PerSecond > 0 && peer.PerSecond > 0 {
				ratio = digits(c.PerSecond/peer.PerSecond) + "×"
			}
			ratios = append(ratios, ratio)
		}
		fmt.Fprintf(&b, "| %d %s | %s | %s | %s | %s× | %s | %s | %s | %s | %d / %d |\n", q.Number, q.Name,
			each(q.Entente, perSecond), each(q.PostGraphile, perSecond), strings.Join(ratios, " / "), digits(q.Goal),
			each(q.Entente, cpu), each(q.PostGraphile, cpu), each(q.Entente, p50), each(q.PostGraphile, p50),
			q.Entente[0].Bytes, q.PostGraphile[0].Bytes)
	}
	for _, s := range []struct {
		name string
		facts
	}{{"Entente", r.Entente}, {"PostGraphile", r.PostGraphile}} {
		fmt.Fprintf(&b, "\n%s: loaded in %s s (%s records a second), %d MB on disk, first answer after %s s, at most %d MB of memory.",
			s.name, digits(s.LoadSeconds), grouped(int(float64(r.Entities+r.Events)/s.LoadSeconds)), s.DiskBytes/1e6, digits(s.StartSeconds), s.MemoryBytes/1e6)
	}
	b.WriteString("\n")
	return b.String()
}

func each(cells []cell, text func(cell) string) string {
	var all []string
	for _, c := range cells {
		all = append(all, text(c))
	}
	return strings.Join(all, " / ")
}

// figure is a value of a cell, with what makes it doubtful.
func figure(c cell, v float64) string {
	if c.Skipped != "" {
		return "–"
	}
	if c.Errors > 0 {
		return fmt.Sprintf("%s (%d errors)", digits(v), c.Errors)
	}
	return digits(v)
}

// digits writes a figure with as many digits as it can bear: two or three.
func digits(v float64) string {
	if v <= 0 {
		return "0"
	}
	places := max(0, 1-int(math.Floor(math.Log10(v))))
	return commas(strconv.FormatFloat(v, 'f', min(places, 3), 64))
}

// grouped writes a number with commas between thousands.
func grouped(n int) string { return commas(strconv.Itoa(n)) }

// commas puts commas between the thousands of a number.
func commas(text string) string {
	whole, rest, found := strings.Cut(text, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if found {
		return whole + "." + rest
	}
	return whole
}
