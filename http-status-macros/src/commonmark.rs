//! As much of `CommonMark` as tells where a fenced code block starts and ends, and where the first paragraph ends.
//! A test compares it with a parser.

/// How deep quotes and lists are followed. The time for a line of marks alone grows with the square of its depth.
const MAX_DEPTH: usize = 100;

/// The line that opens a fence which no line closes, so that it swallows what follows the document.
///
/// A fence in a list item or a block quote ends with that container.
pub(crate) fn open_fence<'a>(lines: impl Iterator<Item = &'a str>) -> Option<usize> {
    let mut blocks = Blocks::default();
    for (number, line) in lines.enumerate() {
        blocks.line(number, &with_spaces(line));
    }
    let fence = blocks.fence?;
    (fence.depth == 0).then_some(fence.line)
}

/// How many lines the first paragraph of a document has. It has none if the document starts with another block.
///
/// A line that starts with a tag of HTML or the mark of a table ends it, whether or not a parser agrees.
pub(crate) fn paragraph_lines<'a>(lines: impl Iterator<Item = &'a str>) -> usize {
    let mut blocks = Blocks::default();
    for (number, line) in lines.enumerate() {
        let line = with_spaces(line);
        let text = line.trim();
        let is_link = text.starts_with("<http");
        if text.starts_with('|') || text.starts_with('<') && !is_link {
            return number;
        }
        blocks.line(number, &line);
        if blocks.is_paragraph && blocks.containers.is_empty() {
            continue;
        }
        return if blocks.is_underline { 0 } else { number };
    }
    usize::MAX
}

/// The blocks that are open after a line.
#[derive(Default)]
struct Blocks {
    containers: Vec<Container>,
    fence: Option<Fence>,
    /// Whether the innermost block is a paragraph, which another line can continue.
    is_paragraph: bool,
    /// Whether the line has made a heading of the paragraph above it.
    is_underline: bool,
}

enum Container {
    Quote,
    /// A list item goes on with lines that are indented by as many columns.
    Item {
        indent: usize,
        is_empty: bool,
    },
}

struct Fence {
    mark: char,
    length: usize,
    /// How many containers are around it.
    depth: usize,
    line: usize,
}

impl Blocks {
    fn line(&mut self, number: usize, line: &str) {
        let (depth, rest) = self.continued_containers(line);
        if let Some(fence) = &self.fence {
            if depth == fence.depth {
                if closes(rest, fence) {
                    self.fence = None;
                }
                return;
            }
            // Its container ends here, and the fence with it.
            self.fence = None;
        }
        let opened = self.open_containers(depth, rest);
        self.content(number, opened);
    }

    /// How many of the containers this line continues, and what is after their marks.
    fn continued_containers<'a>(&self, line: &'a str) -> (usize, &'a str) {
        let mut rest = line;
        for (depth, container) in self.containers.iter().enumerate() {
            let continued = match container {
                Container::Quote => after_quote_mark(rest),
                Container::Item { indent, is_empty } => {
                    if rest.trim().is_empty() {
                        // An item cannot begin with two blank lines.
                        (!is_empty).then_some("")
                    } else {
                        after_indent(rest, *indent)
                    }
                }
            };
            match continued {
                Some(after) => rest = after,
                None => return (depth, rest),
            }
        }
        (self.containers.len(), rest)
    }

    /// Opens the containers whose marks the line has after those that it continues.
    fn open_containers<'a>(&mut self, depth: usize, line: &'a str) -> Opened<'a> {
        let mut opened = Opened { depth, rest: line };
        // Only a line of the same paragraph can be taken for its text.
        let mut interrupts_paragraph = self.is_paragraph && depth == self.containers.len();
        while opened.depth < MAX_DEPTH && indent_of(opened.rest) < 4 {
            let container = if let Some(rest) = after_quote_mark(opened.rest) {
                opened.rest = rest;
                Container::Quote
            } else if let Some(item) = item(opened.rest, interrupts_paragraph) {
                opened.rest = item.rest;
                Container::Item {
                    indent: item.indent,
                    is_empty: item.rest.trim().is_empty(),
                }
            } else {
                break;
            };
            self.containers.truncate(opened.depth);
            self.fill_items();
            self.containers.push(container);
            self.is_paragraph = false;
            interrupts_paragraph = false;
            opened.depth += 1;
        }
        opened
    }

    /// Something is in each item that is open.
    fn fill_items(&mut self) {
        for container in &mut self.containers {
            if let Container::Item { is_empty, .. } = container {
                *is_empty = false;
            }
        }
    }

    /// What is left of a line after the marks of its containers.
    fn content(&mut self, number: usize, Opened { depth, rest }: Opened) {
        let text = rest.trim();
        let is_indented = indent_of(rest) >= 4;
        let continues_paragraph = self.is_paragraph && !text.is_empty();
        if is_indented && continues_paragraph {
            // Indented code cannot interrupt a paragraph, not even where its containers end.
            return;
        }
        let fence = if is_indented { None } else { opening(text) };
        let is_same_paragraph = continues_paragraph && depth == self.containers.len();
        let is_underline = is_same_paragraph && is_underline(text);
        let is_other_block = is_other_block(text) || is_underline;
        let is_text = !is_indented && !is_other_block && fence.is_none() && !text.is_empty();
        if is_text && continues_paragraph {
            return;
        }
        self.containers.truncate(depth);
        if !text.is_empty() {
            self.fill_items();
        }
        self.is_paragraph = is_text;
        self.is_underline = is_underline;
        self.fence = fence.map(|(mark, length)| Fence {
            mark,
            length,
            depth,
            line: number,
        });
    }
}

/// How many containers are open, and the rest of the line.
struct Opened<'a> {
    depth: usize,
    rest: &'a str,
}

struct Item<'a> {
    indent: usize,
    rest: &'a str,
}

/// A list item: a mark, then a space or the end of the line.
fn item(line: &str, interrupts_paragraph: bool) -> Option<Item<'_>> {
    if is_thematic_break(line.trim()) {
        return None;
    }
    let before = indent_of(line);
    let text = &line[before..];
    let mark = list_mark(text)?;
    let after = &text[mark.len()..];
    let spaces = indent_of(after);
    let is_blank = after.trim().is_empty();
    if spaces == 0 && !is_blank {
        return None;
    }
    // A number in the text, or a mark at the end of a line, does not start a list.
    let number = mark.trim_end_matches(['.', ')']);
    let starts_at_one = number == mark || number.parse() == Ok(1);
    if interrupts_paragraph && (is_blank || !starts_at_one) {
        return None;
    }
    // What is indented further is code within the item.
    let spaces = if is_blank || spaces > 4 { 1 } else { spaces };
    Some(Item {
        indent: before + mark.len() + spaces,
        rest: after.get(spaces..).unwrap_or_default(),
    })
}

/// The mark of a list item at the start of a text, as `-` or `12.`.
fn list_mark(text: &str) -> Option<&str> {
    if text.starts_with(['-', '+', '*']) {
        return text.get(..1);
    }
    let after_digits = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let digits = text.len() - after_digits.len();
    let has_mark = after_digits.starts_with(['.', ')']);
    let is_number = (1..=9).contains(&digits);
    (is_number && has_mark).then(|| &text[..=digits])
}

fn after_quote_mark(line: &str) -> Option<&str> {
    let indent = indent_of(line);
    let rest = line[indent..].strip_prefix('>')?;
    (indent < 4).then_some(rest.strip_prefix(' ').unwrap_or(rest))
}

fn after_indent(line: &str, indent: usize) -> Option<&str> {
    (indent_of(line) >= indent).then(|| &line[indent..])
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Three or more backticks without another one after them, or three or more tildes.
fn opening(text: &str) -> Option<(char, usize)> {
    let mark = text.chars().next()?;
    let info = text.trim_start_matches(mark);
    let length = text.len() - info.len();
    let opens = match mark {
        '`' => !info.contains('`'),
        '~' => true,
        _ => false,
    };
    (opens && length >= 3).then_some((mark, length))
}

/// A closing fence has at least as many marks as the opening one, and is indented by at most three spaces.
fn closes(line: &str, fence: &Fence) -> bool {
    let text = line.trim();
    let has_marks_alone = text.chars().all(|char| char == fence.mark);
    indent_of(line) < 4 && has_marks_alone && text.len() >= fence.length
}

/// A heading or a thematic break, which ends a paragraph.
fn is_other_block(text: &str) -> bool {
    let after_marks = text.trim_start_matches('#');
    let marks = text.len() - after_marks.len();
    let is_heading =
        (1..=6).contains(&marks) && (after_marks.is_empty() || after_marks.starts_with(' '));
    is_heading || is_thematic_break(text)
}

/// What makes a heading of the paragraph above it.
fn is_underline(text: &str) -> bool {
    text.chars().all(|char| char == '=') || text.chars().all(|char| char == '-')
}

fn is_thematic_break(text: &str) -> bool {
    let marks = text.replace(' ', "");
    let Some(mark @ ('-' | '_' | '*')) = marks.chars().next() else {
        return false;
    };
    marks.len() >= 3 && marks.chars().all(|char| char == mark)
}

/// The line with spaces in place of each tab, up to the next column that four divides.
fn with_spaces(line: &str) -> String {
    let mut spaced = String::new();
    let mut column = 0;
    for char in line.chars() {
        if char == '\t' {
            let width = 4 - column % 4;
            spaced.push_str(&" ".repeat(width));
            column += width;
        } else {
            spaced.push(char);
            column += 1;
        }
    }
    spaced
}
