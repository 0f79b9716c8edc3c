using System.Xml.Linq;
using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Identity;
using CqpKits.Kits.Building;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Treatments;

namespace CqpKits.Tests.Acceptance;

/// <summary>The table « what comes back, what the reader does », a test for each line, on the shipped grid and by the whole reading. Boxes to tick: see ChoiceTests.</summary>
public sealed class WhatComesBackTests
{
    private const string Zoe = "output/agc/session-exemple/muller-zoe";
    private const string Grid = Zoe + "/jury/grille-observation-aicha-le-goff.docx";
    private const string OtherGrid = Zoe + "/jury/grille-observation-francois-beranger.docx";
    private const string Mark = "R.2.pourcentage";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly Lazy<MemoryWorkspace> Built = new(() =>
    {
        var workspace = MemoryWorkspace.Shipped();
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc" }).Succeeded);
        return workspace;
    });

    private readonly MemoryWorkspace workspace = Built.Value.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));

    private static string? Typed(string tag, string text) => tag == "cqp:" + Mark ? text : null;

    private DocxFile Blank => DocxFile.Read(workspace.Files[Grid]);

    private DocxFile Filled(string text = "70") => Filler.Fill(Blank, tag => Typed(tag, text));

    private (ReturnedFile File, IReadOnlyList<Diagnostic> Said) Read(DocxFile file)
    {
        workspace.With("rendus/retour.docx", file.ToBytes());
        var outcome = ReadReturns.Run(workspace, ["rendus"]);
        return (Assert.Single(outcome.Value!), outcome.Diagnostics);
    }

    private Answer Answer(DocxFile file) => Read(file).File.Answers.Single(a => a.FieldId == Mark);

    [Fact]
    public void Tags_lost_controls_added_nested_moved_or_unwrapped_the_other_anchors_and_record_it()
    {
        var answer = Answer(ControlTreatments.StripTags.Then(ControlTreatments.Nest).Apply(Filled()));
        Assert.Equal((new MarkValue(70), false), (answer.Value, answer.Anchors.Contains(AnchorKind.Tag)));
        Assert.Equal((new MarkValue(70), AnswerOrigin.BareText), (Answer(ControlTreatments.Unwrap.Apply(Filled())).Value, Answer(ControlTreatments.Unwrap.Apply(Filled())).Origin));
    }

    [Fact]
    public void Text_equal_to_the_issued_placeholder_whatever_the_flag_says_missing() =>
        Assert.Equal(AnswerStatus.Missing, Answer(Filled("____")).Status);

    [Theory]
    [InlineData("70", "70")]
    [InlineData("70 %", "70")]
    [InlineData("70%", "70")]
    [InlineData("70\u00A0%", "70")]
    [InlineData("70\u202F%", "70")]
    [InlineData("70,5", "70,5")]
    [InlineData("70.5", "70,5")]
    public void Numbers_with_or_without_their_unit_and_the_raw_text_is_kept(string typed, string mark)
    {
        var answer = Answer(Filled(typed));
        Assert.Equal((mark, typed), (answer.Value?.Display, answer.RawText));
    }

    [Theory]
    [InlineData("0,7")]
    [InlineData("70/100")]
    [InlineData("14/20")]
    [InlineData(">70")]
    [InlineData("-5")]
    [InlineData("130")]
    [InlineData("soixante-dix")]
    public void Notations_that_the_field_does_not_declare_conflict_with_the_reason(string typed)
    {
        var answer = Answer(Filled(typed));
        Assert.Equal((AnswerStatus.Conflict, false), (answer.Status, string.IsNullOrWhiteSpace(answer.Reason)));
    }

    [Theory]
    [InlineData("abs", AnswerStatus.Absent)]
    [InlineData("absent", AnswerStatus.Absent)]
    [InlineData("NE", AnswerStatus.NotEvaluated)]
    [InlineData("non évalué", AnswerStatus.NotEvaluated)]
    [InlineData("NA", AnswerStatus.NotApplicable)]
    [InlineData("sans objet", AnswerStatus.NotApplicable)]
    [InlineData("–", AnswerStatus.Conflict)]
    public void Words_for_no_mark(string typed, AnswerStatus status) => Assert.Equal(status, Answer(Filled(typed)).Status);

    [Fact]
    public void Tracked_changes_in_a_field_both_readings_shown_never_joined()
    {
        var answer = Answer(RunTreatments.TrackedChange("cqp:" + Mark, "80").Apply(Filled("60")));
        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Contains("« 60 » avant, « 80 » après", answer.Reason!, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_typed_beside_the_control_present_if_unambiguous_else_conflict()
    {
        var beside = Answer(Filler.TypeBeside(Blank, tag => Typed(tag, "80")));
        Assert.Equal((new MarkValue(80), AnswerOrigin.BesideField), (beside.Value, beside.Origin));
        Assert.Equal(AnswerStatus.Conflict, Answer(Filler.TypeBeside(Filled(), tag => Typed(tag, "80"))).Status);
    }

    [Fact]
    public void Rows_added_removed_reordered_copied_matched_by_row_code_and_told()
    {
        Assert.Equal(new MarkValue(70), Answer(RowTreatments.MoveLast.Apply(Filled())).Value);
        Assert.Contains(Read(RowTreatments.CopyLast.Apply(Filled())).Said, d => d.Message.Contains("copiée", StringComparison.Ordinal));
        var removed = Read(RowTreatments.Delete(1, 2).Apply(Filled())).File.Answers;
        Assert.Contains(removed, a => a.Status == AnswerStatus.Unreadable);
        var added = Read(Filled().Edit(DocxFile.Body, AddRow)).Said;
        Assert.Contains(added, d => d.Message.Contains("ligne sans code", StringComparison.Ordinal) && d.Message.Contains("88", StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_as_issued_and_filled_holds_nothing_strange()
    {
        foreach (var form in SurvivalForm.All)
        {
            var answers = new Journey(Hazard.Untouched).Apply(form.Blank, Answering.Complete(form));
            var document = CqpKits.Returns.FormReader.Open("a.docx", answers.ToBytes()).Value!;
            var raw = document.Read(form.Definition, document.Issue!.IssueId);
            Assert.Equal((form.Name, "", 0, 0), (form.Name, string.Join('\n', raw.Unexpected), raw.ForeignBookmarks.Count, raw.InSeveralTables));
        }
    }

    [Fact]
    public void A_renamed_file_is_known_by_what_is_inside()
    {
        workspace.With("rendus/n'importe quoi.txt", Filled().ToBytes());
        Assert.Equal("Müller Zoé", Assert.Single(ReadReturns.Run(workspace, ["rendus"]).Value!).Candidate);
    }

    [Fact]
    public void The_same_file_twice_the_same_form_edited_again_two_forms_of_one_evaluator()
    {
        workspace.With("rendus/a.docx", Filled().ToBytes()).With("rendus/b.docx", Filled().ToBytes());
        Assert.Equal([Disposition.Read, Disposition.Duplicate], ReadReturns.Run(workspace, ["rendus"]).Value!.Select(f => f.Disposition).Order());
        workspace.With("rendus/b.docx", RunTreatments.Split.Apply(Filled()).ToBytes());
        Assert.Equal([Disposition.Read, Disposition.Duplicate], ReadReturns.Run(workspace, ["rendus"]).Value!.Select(f => f.Disposition).Order());
        workspace.With("rendus/b.docx", Filled("80").ToBytes());
        var outcome = ReadReturns.Run(workspace, ["rendus"]);
        Assert.Equal([Disposition.ReadWithDoubts, Disposition.Duplicate], outcome.Value!.Select(f => f.Disposition).Order());
        Assert.Contains(outcome.Diagnostics, d => d.Code == "CQP367");
    }

    [Fact]
    public void Three_versions_are_shown_each_once_with_the_file_that_says_it()
    {
        foreach (var (name, text) in new[] { ("a", "70"), ("b", "80"), ("c", "90"), ("d", "80"), ("e", "70,0") })
        {
            workspace.With($"rendus/{name}.docx", Filled(text).ToBytes());
        }

        var answer = ReadReturns.Run(workspace, ["rendus"]).Value!.Single(f => f.Disposition == Disposition.ReadWithDoubts).Answers.Single(a => a.FieldId == Mark);
        Assert.Equal(("70 | 80 | 90", "3 versions : « 70 » ici, « 80 » dans « rendus/b.docx », « 90 » dans « rendus/c.docx »"), (answer.RawText, answer.Reason));
    }

    [Fact]
    public void Two_kits_merged_in_one_file_are_refused_and_named()
    {
        var merged = Behind(Filled(), DocxFile.Read(workspace.Files[OtherGrid]));
        IsRefusedNaming(merged, "Aïcha Le Goff", "François Béranger");
        // A program that keeps no tag, and one that keeps the foot of the second form.
        IsRefusedNaming(ControlTreatments.StripTags.Apply(merged), "Aïcha Le Goff", "François Béranger");
        var code = CqpKits.Returns.FormReader.Open("b.docx", workspace.Files[OtherGrid]).Value!.PrintedCodes.Single().ToString();
        IsRefusedNaming(
            merged.Edit(DocxFile.Body, root => root.Element(W + "body")!.AddFirst(new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", code))))),
            "Aïcha Le Goff", "François Béranger");
    }

    [Fact]
    public void Forms_of_two_models_merged_in_one_file_are_named_too()
    {
        const string Report = Zoe + "/jury/grille-report-francois-beranger.docx";
        IsRefusedNaming(Behind(Filled(), DocxFile.Read(workspace.Files[Report])), "grille-observation", "grille-report");
        IsRefusedNaming(Behind(DocxFile.Read(workspace.Files[Report]), Blank), "grille-observation", "grille-report");
    }

    [Fact]
    public void A_form_that_stands_twice_in_its_file_is_one_message_whatever_the_copy_has_kept()
    {
        IsRefusedTwice(Behind(Filled(), Blank));
        IsRefusedTwice(Behind(Filled(), BookmarkTreatments.Drop.Apply(DocxFile.Read(workspace.Files[OtherGrid]))));
        IsRefusedTwice(BookmarkTreatments.Drop.Then(ControlTreatments.Unwrap).Apply(Behind(Filled(), DocxFile.Read(workspace.Files[OtherGrid]))));
    }

    [Fact]
    public void What_is_pasted_into_a_form_is_asked_about_and_the_form_is_not_refused()
    {
        // The marks of another juror in the place of one's own, and a row of theirs.
        var other = DocxFile.Read(workspace.Files[OtherGrid]).Xml(DocxFile.Body).Root!.Descendants(W + "tbl").ElementAt(1);
        IsAsked(Filled().Edit(DocxFile.Body, root => root.Descendants(W + "tbl").ElementAt(1).ReplaceWith(other)));
        IsAsked(Filled().Edit(DocxFile.Body, root => root.Descendants(W + "tbl").ElementAt(1).Add(other.Elements(W + "tr").Last())));
        // All rows copied within their table, and a small table copied.
        IsAsked(Filled().Edit(DocxFile.Body, root => root.Descendants(W + "tbl").ElementAt(1).Add(root.Descendants(W + "tbl").ElementAt(1).Elements(W + "tr").ToList())));
        IsAsked(Filled().Edit(DocxFile.Body, root => root.Descendants(W + "tbl").First().AddAfterSelf(new XElement(W + "p"), root.Descendants(W + "tbl").First())));
    }

    [Fact]
    public void No_form_stands_twice_in_its_file_when_programs_have_left_only_what_is_printed()
    {
        foreach (var form in SurvivalForm.All)
        {
            var answers = new Journey(Hazard.Untouched).Apply(form.Blank, Answering.Complete(form));
            var printed = BookmarkTreatments.Drop.Then(ControlTreatments.Unwrap).Apply(answers);
            var raw = CqpKits.Returns.FormReader.Open("a.docx", printed.ToBytes()).Value!.Read(form.Definition, "");
            Assert.Equal((form.Name, 0), (form.Name, raw.InSeveralTables));
        }
    }

    private static DocxFile Behind(DocxFile first, DocxFile second) => first.Edit(DocxFile.Body, root => root.Element(W + "body")!.Element(W + "sectPr")!
        .AddBeforeSelf(second.Xml(DocxFile.Body).Root!.Element(W + "body")!.Elements().Where(e => e.Name != W + "sectPr")));

    private void IsRefusedNaming(DocxFile file, params string[] both)
    {
        var (refused, why) = Read(file);
        Assert.Equal((Disposition.Refused, "CQP362"), (refused.Disposition, Assert.Single(why).Code));
        Assert.All(both, name => Assert.Contains(name, why[0].Message, StringComparison.Ordinal));
    }

    private void IsRefusedTwice(DocxFile file)
    {
        var (refused, why) = Read(file);
        Assert.Equal((Disposition.Refused, "CQP398"), (refused.Disposition, Assert.Single(why).Code));
        Assert.Contains("deux fois le formulaire « grille-observation »", why[0].Message, StringComparison.Ordinal);
    }

    private void IsAsked(DocxFile file) => Assert.Equal(Disposition.ReadWithDoubts, Read(file).File.Disposition);

    [Fact]
    public void A_form_of_nobody_is_refused() =>
        Assert.Equal("CQP361", Assert.Single(Read(PackageTreatments.DropCustomProperties.Apply(Filled())
            .EditStories(root => root.Descendants(W + "t").Where(t => FormCode.Find(t.Value) is not null).ToList().ForEach(t => t.Value = ""))).Said).Code);

    private static void AddRow(XElement root)
    {
        var row = new XElement(root.Descendants(W + "tbl").ElementAt(1).Elements(W + "tr").Last());
        row.Descendants(W + "sdt").Reverse().ToList().ForEach(c => c.ReplaceWith(c.Element(W + "sdtContent")!.Nodes()));
        row.Descendants().Where(e => e.Name == W + "bookmarkStart" || e.Name == W + "bookmarkEnd").Remove();
        row.Descendants(W + "t").ToList().ForEach(t => t.Value = "88");
        root.Descendants(W + "tbl").ElementAt(1).Add(row);
    }
}
