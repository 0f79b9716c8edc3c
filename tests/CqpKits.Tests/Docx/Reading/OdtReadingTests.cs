using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Identity;
using static CqpKits.Testing.SampleForm;
using static CqpKits.Tests.Docx.Reading.OdtFile;

namespace CqpKits.Tests.Docx.Reading;

/// <summary>The same answers from OpenDocument: anchors, merged cells, tracked changes, what a person sees otherwise.</summary>
public sealed class OdtReadingTests
{
    private const string Mark = "R.2.pct";

    private const string Insertion = """<text:changed-region xml:id="ct1" text:id="ct1"><text:insertion><office:change-info><text:p>80</text:p></office:change-info></text:insertion></text:changed-region>""";

    private const string Deletion = """<text:changed-region text:id="ct2"><text:deletion><office:change-info><creator>60</creator></office:change-info><text:p>6<text:span>0</text:span></text:p></text:deletion></text:changed-region>""";

    private static readonly string Changes = $"<text:tracked-changes>{Insertion}{Deletion}<text:changed-region text:id=\"ct3\"><text:format-change/></text:changed-region></text:tracked-changes>";

    private static Answer Answer(string content, string changes = "", string styles = "") =>
        WithForm(f => f == Mark ? content : OdtFile.Box(f), changes, styles).Answers()[Mark];

    private static void IsMark(decimal mark, Answer answer)
    {
        Assert.Null(answer.Reason);
        Assert.Equal(new MarkValue(mark), answer.Value);
    }

    [Fact]
    public void An_untouched_form_is_missing_everywhere_and_nothing_is_strange()
    {
        var file = WithForm(f => OdtFile.Box(f));
        Assert.All(file.Answers().Values, a => Assert.Equal(AnswerStatus.Missing, a.Status));
        Assert.Empty(file.Read().Unexpected);
    }

    [Fact]
    public void A_filled_control_is_found_by_bookmark_and_place()
    {
        var answer = Answer(OdtFile.Box(Mark, "70"));
        IsMark(70, answer);
        Assert.Equal(AnswerOrigin.Field, answer.Origin);
        Assert.Equal([AnchorKind.Bookmark, AnchorKind.PrintedLabels], answer.Anchors);
        Assert.Equal("tableau 2, ligne 3, colonne 3", answer.Place);
    }

    [Fact]
    public void A_tag_that_newer_programs_keep_is_an_anchor() =>
        IsMark(70, OdtFile.WithBody(OdtFile.Paragraph($"<loext:content-control loext:tag=\"{TagOf(Mark)}\">70</loext:content-control>")).Answers()[Mark]);

    public static TheoryData<string, string> Survivals => new()
    {
        { "no control", OdtFile.Bookmark(BookmarkOf(Mark), "70") },
        { "no anchor but the place", "70" },
        { "a bookmark at a point", $"<text:bookmark text:name=\"{BookmarkOf(Mark)}\"/>70" },
        { "a bookmark that ends inside the control", $"<text:bookmark-start text:name=\"{BookmarkOf(Mark)}\"/><loext:content-control>70<text:bookmark-end text:name=\"{BookmarkOf(Mark)}\"/></loext:content-control>" },
        { "split runs", OdtFile.Bookmark(BookmarkOf(Mark), OdtFile.Control("7</text:span><text:span>0")) },
        { "a comment", OdtFile.Box(Mark, "70") + "<office:annotation><text:p>100 ?</text:p></office:annotation><office:annotation-end/>" },
        { "beside the placeholder", OdtFile.Box(Mark) + "70" },
        { "white space of the file", OdtFile.Bookmark(BookmarkOf(Mark), "\n   70\n ") },
        { "a change of look", "<text:change-start text:change-id=\"ct3\"/>70<text:change-end text:change-id=\"ct3\"/>" },
        { "a soft page break", "7<text:soft-page-break/>0" },
        { "hidden placeholder", "<text:span text:style-name=\"H\">____</text:span>70" },
    };

    [Theory]
    [MemberData(nameof(Survivals))]
    public void A_mark_survives(string what, string content)
    {
        Assert.NotEmpty(what);
        IsMark(70, Answer(content, Changes, """<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>"""));
    }

    [Fact]
    public void Spaces_tabs_and_lines_of_notes_are_kept()
    {
        var file = WithForm(f => f == "R.2.notes" ? OdtFile.Bookmark(BookmarkOf(f), "a <text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d") + "</text:p><text:p>e" : OdtFile.Box(f));
        Assert.Equal(new TextValue("a   b\tc\nd\ne"), file.Answers()["R.2.notes"].Value);
    }

    [Theory]
    [InlineData("<text:change text:change-id=\"ct2\"/><text:change-start text:change-id=\"ct1\"/>80<text:change-end text:change-id=\"ct1\"/>", "« 60 » avant, « 80 » après")]
    [InlineData("<text:change-start text:change-id=\"ct1\"/>80<text:change-end text:change-id=\"ct1\"/>", "rien avant, « 80 » après")]
    [InlineData("<text:change text:change-id=\"ct2\"/>", "« 60 » avant, rien après")]
    [InlineData("<text:change-start text:change-id=\"inconnu\"/>80<text:change-end text:change-id=\"inconnu\"/>", "« 80 » après")]
    public void Tracked_changes_are_shown_both_ways_and_never_joined(string content, string reason)
    {
        var answer = Answer(OdtFile.Bookmark(BookmarkOf(Mark), content), Changes);
        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Contains(reason, answer.Reason!, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Doubts => new()
    {
        { "struck", "<text:span text:style-name=\"S\">60</text:span>80" },
        { "struck by its parent", "<text:span text:style-name=\"SS\">60</text:span>" },
        { "raised", "7<text:span text:style-name=\"R\">1</text:span>" },
        { "hidden", "<text:span text:style-name=\"H\">60</text:span>80" },
        { "hidden field", "<text:hidden-text>60</text:hidden-text>80" },
        { "picture", "70<draw:frame><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame>" },
        { "text box", "70<draw:frame><draw:text-box><text:p>80</text:p></draw:text-box></draw:frame>" },
        { "shape", "70<draw:custom-shape><text:p>80</text:p></draw:custom-shape>" },
        { "two values", OdtFile.Box(Mark, "60") + "80" },
        { "a footnote", OdtFile.Box(Mark, "70") + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>5</text:p></text:note-body></text:note>" },
        { "foreign bookmark", OdtFile.Bookmark(FieldAnchors.Bookmark("AUTRE123", Mark), OdtFile.Control("70")) },
    };

    [Theory]
    [MemberData(nameof(Doubts))]
    public void What_a_person_may_read_otherwise_goes_to_a_person(string what, string content)
    {
        const string Styles = """
            <style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
            <style:style style:name="SS" style:family="text" style:parent-style-name="S"><style:text-properties style:text-position="0% 100%"/></style:style>
            <style:style style:name="R" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
            <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
            """;
        Assert.NotEmpty(what);
        Assert.Equal(AnswerStatus.Conflict, Answer(content, Changes, Styles).Status);
    }

    [Fact]
    public void A_copied_row_is_a_conflict_and_an_unknown_row_is_told()
    {
        var copied = OdtFile.WithBody(OdtFile.Body(f => f == Mark ? "70" : "", ["R.1", "R.2", "R.2", "R.10", "R.77"])).Read();
        Assert.Equal(2, copied.Fields.Single(f => f.FieldId == Mark).Entries.Count);
        Assert.Contains(copied.Unexpected, s => s.Contains("R.77", StringComparison.Ordinal));
        Assert.Contains(copied.Unexpected, s => s.Contains("copiée", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_are_counted_on_the_grid_through_merged_cells()
    {
        var rows = OdtFile.Row(OdtFile.Cell("Domaine", "table:number-columns-spanned=\"2\""), "<table:covered-table-cell/>", OdtFile.Cell("Notes"), OdtFile.Cell("Pourcentage"))
            + OdtFile.Row(OdtFile.Cell("Relation", "table:number-rows-spanned=\"2\""), OdtFile.Cell("R.1"), OdtFile.Cell("a"), OdtFile.Cell("10 %"))
            + OdtFile.Row("<table:covered-table-cell/>", OdtFile.Cell("R.2"), OdtFile.Cell("b"), OdtFile.Cell("20 %"))
            + OdtFile.Row(OdtFile.Cell("Autre"), OdtFile.Cell("R.10"), OdtFile.Cell("c"), OdtFile.Cell("30 %"));
        var answers = OdtFile.WithBody(OdtFile.Table(rows)).Answers();
        IsMark(10, answers["R.1.pct"]);
        IsMark(20, answers["R.2.pct"]);
        IsMark(30, answers["R.10.pct"]);
    }

    [Fact]
    public void Identity_is_read_from_the_metadata_and_the_footer()
    {
        var issue = new FormIssue(new IssueDetails { FormId = "0123456789", Certification = "agc", Version = "1", Form = "grille", Role = "jury", Session = "s", Candidate = "c", Member = "m" });
        var properties = string.Concat(IdentityProperties.Of(issue).Select(p => $"<meta:user-defined meta:name=\"{p.Key}\">{p.Value}</meta:user-defined>"));
        var file = WithForm(f => OdtFile.Box(f))
            .With("meta.xml", $"<office:document-meta {Namespaces}><office:meta>{properties}</office:meta></office:document-meta>")
            .With("styles.xml", $"<office:document-styles {Namespaces}><office:master-styles><style:master-page><style:footer><text:p>{issue.Code}<text:tab/>Page 1</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>")
            .Open();
        Assert.Equal(issue, file.Issue);
        Assert.Equal([issue.Code], file.PrintedCodes);
    }
}
