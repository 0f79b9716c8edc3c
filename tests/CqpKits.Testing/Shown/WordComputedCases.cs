using CqpKits.Testing.Survival;
using static CqpKits.Testing.Shown.WordCase;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Testing.Shown;

/// <summary>What the page computes: equations, fields, numbers of lists; and form fields of the old kind.</summary>
internal static class WordComputedCases
{
    private static readonly string[] Structures =
    [
        "<m:sSup><m:e>{7}</m:e><m:sup>{2}</m:sup></m:sSup>", "<m:sSub><m:e>{7}</m:e><m:sub>{2}</m:sub></m:sSub>", "<m:f><m:num>{7}</m:num><m:den>{2}</m:den></m:f>",
        "<m:rad><m:deg>{3}</m:deg><m:e>{8}</m:e></m:rad>", "<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/><m:e>{81}</m:e></m:rad>", "<m:phant><m:e>{7}</m:e></m:phant>{2}",
        "<m:nary><m:sub>{1}</m:sub><m:sup>{5}</m:sup><m:e>{8}</m:e></m:nary>", "<m:eqArr><m:e>{7}</m:e><m:e>{0}</m:e></m:eqArr>", "<m:d><m:e>{70}</m:e></m:d>", "<m:borderBox><m:e>{70}</m:e></m:borderBox>",
    ];

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. Structures.Select(s => InMark(ShownKind.Computed, $"equation {s}", $"<m:oMath>{Equation(s)}</m:oMath>")),
        InMark(ShownKind.Computed, "equation of plain characters", $"<m:oMath>{Equation("{70}")}</m:oMath>", "70", ShownCase.Asked),
        InMark(ShownKind.Computed, "result of a field within an instruction", Field(" IF " + Field(" REF a ", Run("7")), Run("5")), "5", ShownCase.Asked),
        InMark(ShownKind.Computed, "text within an instruction", Begin + Run("7") + Instruction(" REF a ") + Separate + Run("0") + End, "0", ShownCase.Asked),
        InMark(ShownKind.Computed, "field that starts and does not end", Run("7") + Begin + Instruction(" REF a ") + Run("0")),
        .. new[] { " REF a ", " = 60+10 ", " MERGEFIELD note ", " HYPERLINK \"a\" ", " FORMTEXT " }.Select(i => InMark(ShownKind.Computed, $"result of{i}", Field(i, Run("70")), "70")),
        .. new[] { " PAGE ", " NUMPAGES ", " DATE \\@ d ", " TIME ", " SEQ a ", " EQ \\f(7;2) ", " SAVEDATE ", " SYMBOL 55 ", " page \\* MERGEFORMAT " }
            .Select(i => InMark(ShownKind.Computed, $"changes by itself:{i}", Field(i, Run("70")))),
        InMark(ShownKind.Computed, "simple field that changes", $"""<w:fldSimple w:instr=" PAGE ">{Run("70")}</w:fldSimple>"""),
        InMark(ShownKind.Computed, "simple field that does not", $"""<w:fldSimple w:instr=" REF a ">{Run("70")}</w:fldSimple>""", "70"),
        InMark(ShownKind.Computed, "field without result that shows something", Begin + Instruction(" EQ \\f(7;2) ") + End),
        InMark(ShownKind.Computed, "field to be computed anew", """<w:r><w:fldChar w:fldCharType="begin" w:dirty="1"/></w:r>""" + Instruction(" REF a ") + Separate + Run("70") + End),
        InMark(ShownKind.Computed, "page number as a sign", "<w:r><w:pgNum/></w:r>"),
        Of(ShownKind.Computed, "all fields are computed anew on opening", () => Habit.Of(Habit.Grid).Inside(Mark, Field(" REF a ", Run("70")))
            .InPart("word/settings.xml", root => root.Add(Habit.Xml("<w:updateFields/>"))), Mark),
        InMark(ShownKind.OldField, "old list", OldField("FORMDROPDOWN", """<w:ddList><w:result w:val="1"/><w:listEntry w:val="60"/><w:listEntry w:val="70"/></w:ddList>"""), "70", ShownCase.Asked),
        InMark(ShownKind.OldField, "old list and another text", OldField("FORMDROPDOWN", """<w:ddList><w:listEntry w:val="60"/></w:ddList>""", Separate + Run("80"))),
        InMark(ShownKind.OldField, "old list of nothing", OldField("FORMDROPDOWN", """<w:ddList/>"""), ShownCase.Asked, ShownCase.Missing),
        InMark(ShownKind.OldField, "old box in a mark", OldField("FORMCHECKBOX", "<w:checkBox><w:checked/></w:checkBox>")),
        InMark(ShownKind.OldField, "box of a drawing", """<w:r><w:object><w:control r:id="rId1" w:name="CheckBox1"/></w:object></w:r>"""),
        Of(ShownKind.OldField, "old box, ticked", () => OldBox("<w:checked/>"), "C1.1.2.evaluation", "NON", ShownCase.Asked),
        Of(ShownKind.OldField, "old box, ticked by its default", () => OldBox("""<w:default w:val="1"/>"""), "C1.1.2.evaluation", "NON", ShownCase.Asked),
        Of(ShownKind.OldField, "old box, not ticked", () => OldBox("""<w:default w:val="1"/><w:checked w:val="0"/>"""), "C1.1.2.evaluation", ShownCase.Missing, ShownCase.Asked),
        List("a list that starts at 70", "<w:r/>", "70", ShownCase.Asked),
        List("a list, and a mark", Run("5")),
        Of(ShownKind.Computed, "a list in a remark", () => Habit.Of(Habit.Grid).Inside(Notes, Run("très bien")).InCell(Notes, cell => Number(cell, 9)), Notes, "très bien"),
        Of(ShownKind.Computed, "no list", () => Habit.Of(Habit.Grid).Inside(Mark, Run("70")).InCell(Mark, cell => Number(cell, 0)), Mark, "70"),
        Of(ShownKind.Computed, "a list by the style of the paragraph", () => Numbered(Habit.Of(Habit.Grid).Inside(Mark, Run("5")))
            .Styled("""<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>""")
            .InCell(Mark, cell => cell.Descendants(Habit.W + "pStyle").First().SetAttributeValue(Habit.W + "val", "S")), Mark),
    ];

    private const string Begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r>""";
    private const string Separate = """<w:r><w:fldChar w:fldCharType="separate"/></w:r>""";
    private const string End = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    private static string Instruction(string text) => $"<w:r><w:instrText>{text}</w:instrText></w:r>";

    private static string Field(string instruction, string result)
    {
        var at = instruction.IndexOf('<', StringComparison.Ordinal);
        var (own, inner) = at < 0 ? (instruction, "") : (instruction[..at], instruction[at..]);
        return Begin + Instruction(own) + inner + (inner.Length > 0 ? Instruction(" &gt; 5 ") : "") + Separate + result + End;
    }

    private static string OldField(string kind, string data, string result = "") =>
        $"""<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/>{data}</w:ffData></w:fldChar></w:r>{Instruction(kind)}{result}{End}""";

    private static Habit OldBox(string state) => Habit.Of(Habit.Guide).Instead("C1.1.2.evaluation=NON", OldField("FORMCHECKBOX", $"<w:checkBox>{state}</w:checkBox>"));

    private static string Equation(string structure) => structure.Replace("{", "<m:r><m:t>", StringComparison.Ordinal).Replace("}", "</m:t></m:r>", StringComparison.Ordinal);

    private static ShownCase List(string name, string content, params string[] right) => Of(ShownKind.Computed, name, () => Numbered(Habit.Of(Habit.Grid).Inside(Mark, content).InCell(Mark, cell => Number(cell, 9))), Mark, right);

    private static void Number(System.Xml.Linq.XElement cell, int list) => cell.Descendants(Habit.W + "pPr").First().Add(Habit.Xml($"""<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list}"/></w:numPr>"""));

    private static Habit Numbered(Habit habit) => habit.WithPart("word/numbering.xml", "numbering",
        $"""<w:numbering {Namespaces}><w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="70"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num></w:numbering>""");
}
