using System.Xml.Linq;
using static CqpKits.Testing.Shown.OdtCase;
using static CqpKits.Testing.Shown.OdtForm;

namespace CqpKits.Testing.Shown;

/// <summary>What a page computes, hides under a condition or sets before a paragraph by itself.</summary>
internal static class OdtComputedCases
{
    private static readonly string[] Changing =
    [
        "text:date", "text:time", "text:page-number", "text:page-count", "text:chapter", "text:file-name", "text:expression", "text:sequence", "text:variable-get", "text:variable-set",
        "text:user-field-get", "text:conditional-text", "text:bookmark-ref", "text:reference-ref", "text:word-count", "text:editing-cycles", "text:author-initials", "text:database-display",
        "text:dde-connection", "text:execute-macro", "text:measure", "text:table-formula", "text:print-date", "text:creation-date", "text:title", "text:user-defined",
    ];

    private static readonly string[] Hiding =
    [
        """6<text:variable-set text:display="none">2</text:variable-set>""", """6<text:user-field-get text:display="none">2</text:user-field-get>""",
        """6<text:sequence text:display="none">2</text:sequence>""", """<text:hidden-text text:is-hidden="true">62</text:hidden-text>""",
        """<text:hidden-text text:is-hidden="false">62</text:hidden-text>""", """62<text:hidden-paragraph text:is-hidden="true"/>""", """62<text:hidden-paragraph text:is-hidden="false"/>""",
        """<text:hidden-paragraph/>62""", "6<x:y>2</x:y>",
    ];

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. Changing.Select(field => InMark(ShownKind.Computed, field, $"<{field}>62</{field}>")),
        .. Changing.Select(field => InMark(ShownKind.Computed, $"{field} without its last text", $"<{field}/>")),
        .. Hiding.Select(text => InMark(ShownKind.Unseen, text, text)),
        InMark(ShownKind.Computed, "seen, a field to fill in", "<text:text-input>62</text:text-input>", "62"),
        InMark(ShownKind.Computed, "an equation", "<math:math><math:msup><math:mn>7</math:mn><math:mn>2</math:mn></math:msup></math:math>"),
        InMark(ShownKind.Computed, "a note beside the letters", "<text:ruby><text:ruby-base>7</text:ruby-base><text:ruby-text>2</text:ruby-text></text:ruby>"),
        Date("a day that changes", """<text:date text:date-value="2027-06-16" text:fixed="false">16/06/2027</text:date>"""),
        Date("a day that does not say whether it changes", """<text:date text:date-value="2027-06-16">16/06/2027</text:date>"""),
        Date("a fixed day", """<text:date text:date-value="2027-06-16T10:00:00" text:fixed="true">16/06/2027</text:date>""", "16/06/2027"),
        Date("a fixed day that stores another", """<text:date text:date-value="2027-06-18" text:fixed="true">16/06/2027</text:date>"""),
        Section("hidden", """text:display="none" """),
        Section("hidden under a condition", """text:display="condition" text:condition="ooow:1==1" text:is-hidden="true" """),
        Section("shown under a condition", """text:display="condition" text:condition="ooow:1==1" text:is-hidden="false" """),
        Section("seen", """text:name="S" """, "70"),
        Of(ShownKind.Computed, "a section that comes from elsewhere", () => Sectioned("").InBody(body => body.Element(Text + "section")!.AddFirst(Xml("<text:section-source/>"))), Mark),
        List("item 70 without text", """style:num-format="1" text:start-value="70" """, ""),
        List("item 70 before a text", """style:num-format="1" text:start-value="70" """, "5"),
        List("a number that is a suffix", """style:num-format="" style:num-suffix="70." """, ""),
        List("a number in the notation of LibreOffice", """style:num-format="1" loext:num-list-format="%1%0" text:start-value="7" """, ""),
        List("seen, a list without numbers", """style:num-format="" """, "70", "70"),
        Of(ShownKind.Computed, "a list of no style", () => Listed("", ""), Mark),
        Of(ShownKind.Computed, "a numbered paragraph", () => Grid().Styled(ListStyle("""style:num-format="1" text:start-value="70" """)).Inside(Mark, "")
            .InCell(Mark, cell => Wrap(cell, new XElement(Text + "numbered-paragraph", new XAttribute(Text + "style-name", "L")))), Mark),
        Of(ShownKind.Computed, "seen, a list in notes", () => Grid().Inside(Notes, "Vu").InCell(Notes, cell => Wrap(cell, new XElement(Text + "list", new XElement(Text + "list-item")))), Notes, "Vu"),
        Stored("another number", """office:value-type="float" office:value="77" """),
        Stored("a formula", """table:formula="ooow:40+30" office:value-type="float" office:value="70" """),
        Stored("seen, the same number", """office:value-type="float" office:value="70" """, "70"),
        Stored("seen, the same share", """office:value-type="percentage" office:value="0.7" """, "70"),
        Of(ShownKind.Chosen, "a stored number and no text", () => Grid().Inside(Mark, "").InCell(Mark, cell => Set(cell, """office:value-type="float" office:value="70" """)), Mark),
        Of(ShownKind.Unseen, "the place that a merged cell covers", () => Grid().Inside(Mark, "70").InCell(Mark, cell => cell.Name = Table + "covered-table-cell"), Mark),
    ];

    private static ShownCase Date(string name, string markup, params string[] right) => Of(ShownKind.Computed, name, () => Grid().Inside("date", markup), "date", right);

    private static ShownCase Section(string name, string attributes, params string[] right) => Of(ShownKind.Unseen, $"section: {name}", () => Sectioned(attributes), Mark, right);

    private static OdtForm Sectioned(string attributes) => Grid().Inside(Mark, "70").InBody(body =>
    {
        var content = body.Elements().ToList();
        body.RemoveNodes();
        body.Add(Xml($"<text:section {attributes}/>"));
        body.Element(Text + "section")!.Add(content);
    });

    private static ShownCase List(string name, string level, string text, params string[] right) => Of(ShownKind.Computed, name, () => Listed(ListStyle(level), text), Mark, right);

    private static string ListStyle(string level) => $"""<text:list-style style:name="L"><text:list-level-style-number text:level="1" {level}/></text:list-style>""";

    private static OdtForm Listed(string styles, string text) => Grid().Styled(styles).Inside(Mark, text)
        .InCell(Mark, cell => Wrap(cell, new XElement(Text + "list", new XAttribute(Text + "style-name", "L"), new XElement(Text + "list-item"))));

    private static void Wrap(XElement cell, XElement wrapper)
    {
        var content = cell.Elements().ToList();
        cell.RemoveNodes();
        cell.Add(wrapper);
        wrapper.DescendantsAndSelf().Last().Add(content);
    }

    private static ShownCase Stored(string name, string attributes, params string[] right) =>
        InCell(ShownKind.Chosen, $"a stored value: {name}", "", cell => Set(cell, attributes), right);

    private static void Set(XElement cell, string attributes) => cell.Add(Xml($"<x {attributes}/>").Single().Attributes().Where(a => !a.IsNamespaceDeclaration));
}
