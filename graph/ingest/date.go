package ingest

import (
	"fmt"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"entente/graph"
)

// A dateRule says how a record dates a claim.
type dateRule struct {
	point       *pointRule // or
	from, to    *pointRule
	kind, basis *value
}

// A pointRule makes an EDTF text of a column's.
type pointRule struct {
	value *value
	form  *dateForm
}

// A dateForm is how a date is written where it is not EDTF.
type dateForm struct {
	counted   bool
	epoch     graph.Instant
	unit      string
	precision string
	layout    string
}

var dateUnits = []string{"day", "second", "minute", "hour", "week", "month", "year"}

// date reads a date: a VALUE, or a mapping that says more.
func (sc *scope) date(n *yaml.Node) *dateRule {
	own := []string{"value", "kind", "basis", "epoch", "unit", "precision", "format", "from", "to"}
	r := &dateRule{}
	o := &object{}
	if n.Kind == yaml.MappingNode {
		o = (&decoder{}).object(n, "date")
	}
	special := false
	for _, k := range own {
		special = special || o.has(k)
	}
	if !special {
		r.point = &pointRule{value: sc.value(n, "date"), form: &dateForm{}}
		return r
	}
	o = sc.fields(n, "date", append(own, wayKeys...)...)
	form := sc.dateForm(o)
	r.kind = sc.choice(o.get("kind"), "kind", graph.DateKindWords)
	r.basis = sc.value(o.get("basis"), "basis")
	point := func(v *yaml.Node, what string) *pointRule {
		p := &pointRule{value: sc.value(v, what), form: form}
		if p.value == nil {
			return nil
		}
		return p
	}
	if o.has("from") || o.has("to") {
		sc.exclusive(o, "from and to", "value", "column", "template", "table")
		r.from, r.to = point(o.get("from"), "from"), point(o.get("to"), "to")
		if r.from == nil || r.to == nil {
			sc.fail(n, "missing-key", "an interval has both from and to", "")
		}
		return r
	}
	if v := o.get("value"); v != nil {
		r.point = point(v, "value")
	} else if o.has("column") || o.has("template") || o.has("table") {
		r.point = &pointRule{value: sc.value(n, "date", own...), form: form}
	}
	if r.point == nil {
		sc.fail(n, "missing-key", "the date says nothing of where it comes from", "write value, or from and to")
	}
	return r
}

func (sc *scope) dateForm(o *object) *dateForm {
	f := &dateForm{}
	if e := o.get("epoch"); e != nil {
		f.counted = true
		at, err := graph.ParseDate(sc.text(e, "epoch"))
		if err != nil || at.Earliest == graph.NoInstant || at.Precision != graph.Day && at.Precision != graph.Second {
			sc.fail(e, "bad-date", "the epoch is a day or a date and time", `write epoch: "2018-01-01"`)
		}
		f.epoch = at.Earliest
		f.unit = sc.word(o.get("unit"), "unit", dateUnits...)
		f.precision = sc.word(o.get("precision"), "precision", "day", "year", "month", "second")
	} else {
		for _, k := range []string{"unit", "precision"} {
			if n := o.get(k); n != nil {
				sc.fail(n, "contradiction", k+" is of use with an epoch", "")
			}
		}
	}
	if l := o.get("format"); l != nil {
		f.layout = sc.text(l, "format")
		if f.counted {
			sc.fail(l, "contradiction", "a date has a format or an epoch", "write one of them")
		}
		if !strings.Contains(f.layout, "YY") {
			sc.fail(l, "bad-format", "the format has no year", "write it as DD/MM/YYYY")
		}
	}
	return f
}

// edtf makes an EDTF text of a record's.
func (f *dateForm) edtf(s string) (string, error) {
	switch {
	case f.counted:
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil || n > maxUnits || n < -maxUnits {
			return "", &fieldError{-1, "bad-date", fmt.Sprintf("%q is no whole number of %ss", s, f.unit), ""}
		}
		return f.after(n), nil
	case f.layout != "":
		return parseLayout(f.layout, s)
	}
	return s, nil
}

// maxUnits keeps the arithmetic of dates from overflowing.
const maxUnits = 1 << 40

var unitSeconds = map[string]int64{"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400}

// after writes the moment n units after the epoch.
func (f *dateForm) after(n int64) string {
	year, month, day, second := f.epoch.Civil()
	switch f.unit {
	case "year":
		year += n
	case "month":
		total := year*12 + month - 1 + n
		year, month = floorDiv(total, 12), total-floorDiv(total, 12)*12+1
	default:
		year, month, day, second = (f.epoch + graph.Instant(n*unitSeconds[f.unit])).Civil()
	}
	y := fmt.Sprintf("%04d", year)
	switch {
	case year < 0:
		y = fmt.Sprintf("-%04d", -year)
	case year > 9999:
		y = fmt.Sprintf("Y%d", year)
	}
	switch {
	case f.precision == "year" || year > 9999 || year < -9999:
		return y
	case f.precision == "month":
		return fmt.Sprintf("%s-%02d", y, month)
	case f.precision == "second":
		return fmt.Sprintf("%s-%02d-%02dT%02d:%02d:%02dZ", y, month, day, second/3600, second/60%60, second%60)
	}
	return fmt.Sprintf("%s-%02d-%02d", y, month, day)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// layoutTokens are the parts of a format, longer ones first.
var layoutTokens = []struct {
	token         string
	digits, least int
}{{"YYYY", 4, 4}, {"YY", 2, 2}, {"MM", 2, 2}, {"DD", 2, 2}, {"hh", 2, 2}, {"mm", 2, 2}, {"ss", 2, 2}, {"M", 2, 1}, {"D", 2, 1}}

// parseLayout reads a date that is written as a format says, and writes it as EDTF.
func parseLayout(layout, s string) (string, error) {
	wrong := func() (string, error) {
		return "", &fieldError{-1, "bad-date", fmt.Sprintf("%q is no date of the form %s", s, layout), ""}
	}
	got := map[string]string{}
	rest, form := s, layout
layout:
	for form != "" {
		for _, t := range layoutTokens {
			if !strings.HasPrefix(form, t.token) {
				continue
			}
			n := 0
			for n < t.digits && n < len(rest) && rest[n] >= '0' && rest[n] <= '9' {
				n++
			}
			if n < t.least {
				return wrong()
			}
			digits := rest[:n]
			if n == 1 {
				digits = "0" + digits
			}
			got[t.token[:min(2, len(t.token))]] = digits
			rest, form = rest[n:], form[len(t.token):]
			continue layout
		}
		if rest == "" || rest[0] != form[0] {
			return wrong()
		}
		rest, form = rest[1:], form[1:]
	}
	if rest != "" {
		return wrong()
	}
	part := func(names ...string) string {
		for _, name := range names {
			if got[name] != "" {
				return got[name]
			}
		}
		return ""
	}
	edtf := part("YY")
	if len(edtf) == 2 { // POSIX: 69 to 99 are of the twentieth century
		if edtf >= "69" {
			edtf = "19" + edtf
		} else {
			edtf = "20" + edtf
		}
	}
	if month := part("MM", "M"); month != "" {
		edtf += "-" + month
		if day := part("DD", "D"); day != "" {
			edtf += "-" + day
			if hour := part("hh"); hour != "" {
				edtf += "T" + hour + ":" + orElse("00")(part("mm")) + ":" + orElse("00")(part("ss")) + "Z"
			}
		}
	}
	return edtf, nil
}

// build dates a claim of a row.
func (d *dateRule) build(r *row, c *graph.Claim) (err error) {
	if d.point != nil {
		if c.Date, err = d.point.date(r); err != nil {
			return err
		}
	} else if c.Date, err = d.interval(r); err != nil {
		return err
	}
	if c.Date.IsZero() {
		return nil
	}
	if err := word(d.kind, r, graph.ParseDateKind, &c.DateKind); err != nil {
		return err
	}
	c.DateBasis, _, err = d.basis.first(r)
	return err
}

// A dateMemory keeps the dates that texts have been read as: they come again
// and again.
type dateMemory map[dateText]graph.Date

type dateText struct {
	form *dateForm
	text string
}

const maxDates = 4096

// date returns the date that a rule makes of a row, zero for none.
func (p *pointRule) date(r *row) (graph.Date, error) {
	s, w, err := p.value.first(r)
	if err != nil || s == "" {
		return graph.Date{}, err
	}
	if d, ok := r.dates[dateText{p.form, s}]; ok {
		return d, nil
	}
	edtf, err := p.form.edtf(s)
	if err != nil {
		return graph.Date{}, at(err, w)
	}
	d, err := graph.ParseDate(edtf)
	if err != nil {
		hint := ""
		if edtf == s {
			hint = `if all are written so, say how: date: {value: …, format: "DD.MM.YYYY"}`
		}
		return graph.Date{}, w.fail("bad-date", err.Error(), hint)
	}
	if len(r.dates) >= maxDates {
		clear(r.dates)
	}
	r.dates[dateText{p.form, s}] = d
	return d, nil
}

// interval joins two dates; an end that is empty is unknown.
func (d *dateRule) interval(r *row) (graph.Date, error) {
	from, err := d.from.date(r)
	if err != nil {
		return from, err
	}
	to, err := d.to.date(r)
	switch {
	case err != nil || from.IsZero() && to.IsZero():
		return graph.Date{}, err
	case from.Precision == graph.Interval || to.Precision == graph.Interval:
		return graph.Date{}, d.from.value.anyWay().fail("bad-date", "an end of an interval is an interval", "")
	case from.EDTF == to.EDTF:
		return from, nil
	}
	date, err := graph.ParseDate(from.EDTF + "/" + to.EDTF)
	if err != nil {
		return graph.Date{}, d.from.value.anyWay().fail("bad-date", err.Error(), "")
	}
	return date, nil
}
