using CqpKits.Forms.Answers;
using static CqpKits.Testing.SampleForm;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Tests.Docx.Reading;

/// <summary>What comes back from editors, line by line: read right, or handed to a person with the reason.</summary>
public sealed class FieldReadingTests
{
    private const string Mark = "R.2.pct";

    private static WordFile With(string id, string content) => WordFile.WithBody(Body(f => f == id ? content : Box(f)));

    private static Answer Answer(string id, string content) => With(id, content).Answers()[id];

    private static void IsMark(decimal mark, Answer answer)
    {
        Assert.Null(answer.Reason);
        Assert.Equal(new MarkValue(mark), answer.Value);
    }

    [Fact]
    public void An_untouched_form_is_missing_everywhere_and_nothing_is_strange()
    {
        var file = WordFile.WithBody(Body(f => Box(f)));
        Assert.All(file.Answers().Values, a => Assert.Equal(AnswerStatus.Missing, a.Status));
        Assert.Empty(file.Read().Unexpected);
        Assert.Equal(Definition.Fields.Where(f => f.Kind.CarriesValue).Select(f => f.Id), file.Read().Fields.Select(f => f.FieldId));
    }

    [Fact]
    public void A_filled_control_is_found_by_its_three_anchors()
    {
        var answer = Answer(Mark, Box(Mark, "70"));
        IsMark(70, answer);
        Assert.Equal(AnswerOrigin.Field, answer.Origin);
        Assert.Equal([AnchorKind.Tag, AnchorKind.Bookmark, AnchorKind.PrintedLabels], answer.Anchors);
        Assert.Equal("tableau 2, ligne 3, colonne 3", answer.Place);
        Assert.Equal("70", answer.RawText);
    }

    [Fact]
    public void A_line_feed_that_a_program_writes_inside_a_text_is_the_space_that_Word_shows()
    {
        Assert.Equal(new TextValue("Bien vu"), Answer("R.2.notes", Box("R.2.notes", "Bien\nvu")).Value);
        Assert.True(Answer(Mark, Box(Mark, "7\n0")).NeedsReview);
    }

    [Fact]
    public void Tags_alone_suffice() => IsMark(70, WordFile.WithBody(Paragraph(Control(TagOf(Mark), Run("70")))).Answers()[Mark]);

    [Fact]
    public void Bookmarks_alone_suffice() =>
        IsMark(70, WordFile.WithBody(Table(Row(Cell(Paragraph(Bookmark(BookmarkOf(Mark), Run("70"))))))).Answers()[Mark]);

    [Fact]
    public void The_printed_place_alone_suffices_and_knows_its_code_from_longer_ones()
    {
        var answers = WordFile.WithBody(Body(f => f == "R.1.pct" ? Run("10") : f == "R.10.pct" ? Run("100") : "")).Answers();
        IsMark(10, answers["R.1.pct"]);
        IsMark(100, answers["R.10.pct"]);
        Assert.Equal([AnchorKind.PrintedLabels], answers["R.1.pct"].Anchors);
        Assert.Equal(AnswerOrigin.BareText, answers["R.1.pct"].Origin);
        Assert.Equal(AnswerStatus.Missing, answers["R.2.pct"].Status);
    }

    [Fact]
    public void A_field_under_a_header_without_row_label_is_found_by_its_place() =>
        Assert.Equal(new TextValue("Durand"), WordFile.WithBody(Body(f => f == "candidat" ? Run("Durand") : "")).Answers()["candidat"].Value);

    [Fact]
    public void A_field_whose_anchors_are_all_gone_is_unreadable()
    {
        var answer = WordFile.WithBody(Body(f => Box(f), ["R.1", "R.10"])).Answers()[Mark];
        Assert.Equal(AnswerStatus.Unreadable, answer.Status);
        Assert.Contains("aucun repère retrouvé", answer.Reason, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> ControlsThatMoved => new()
    {
        { "bookmark start inside the control", Control(TagOf(Mark), BookmarkStart(BookmarkOf(Mark)) + Run("70")) + BookmarkEnd(BookmarkOf(Mark)) },
        { "tag lost", Bookmark(BookmarkOf(Mark), Control(null, Run("70"))) },
        { "nested in an untagged wrapper", Control(null, Control(TagOf(Mark), Run("70"))) },
        { "nested the other way", Control(TagOf(Mark), Control(null, Run("70"))) },
        { "split into runs", Control(TagOf(Mark), Run("7") + Run("0")) },
        { "in a smart tag within a hyperlink", $"<w:hyperlink><w:smartTag>{Control(TagOf(Mark), Run("70"))}</w:smartTag></w:hyperlink>" },
        { "alternate content", $"""<mc:AlternateContent><mc:Choice Requires="x">{Control(TagOf(Mark), Run("70"))}</mc:Choice><mc:Fallback>{Run("70")}</mc:Fallback></mc:AlternateContent>""" },
        { "proofing marks and a field code", $"""<w:proofErr w:type="spellStart"/><w:r><w:instrText>PAGE 12</w:instrText></w:r>{Control(TagOf(Mark), Run("70"))}""" },
        { "control gone", Run("70") },
        { "typed beside the placeholder", Box(Mark) + Run("70") },
        { "typed beside an emptied control", Box(Mark, "") + Run("70") },
        { "typed in and its unit too", Box(Mark, "70 %") },
        { "the same inside and beside", Box(Mark, "70") + Run("70") },
    };

    [Theory]
    [MemberData(nameof(ControlsThatMoved))]
    public void A_mark_survives(string what, string content)
    {
        var answer = Answer(Mark, content);
        Assert.Equal((what, null, new MarkValue(70)), (what, answer.Reason, answer.Value));
    }

    [Fact]
    public void A_wrapper_around_the_cell_the_row_and_the_table_is_transparent()
    {
        var body = Body(f => f == Mark ? Run("70") : "")
            .Replace("<w:tr>", "<w:sdt><w:sdtPr/><w:sdtContent><w:tr>", StringComparison.Ordinal).Replace("</w:tr>", "</w:tr></w:sdtContent></w:sdt>", StringComparison.Ordinal)
            .Replace("<w:tc>", "<w:sdt><w:sdtPr/><w:sdtContent><w:tc>", StringComparison.Ordinal).Replace("</w:tc>", "</w:tc></w:sdtContent></w:sdt>", StringComparison.Ordinal);
        IsMark(70, WordFile.WithBody(Control(null, body)).Answers()[Mark]);
    }

    [Fact]
    public void A_wrapper_that_swallowed_the_fixed_text_of_its_cell_gives_it_back() =>
        IsMark(70, WordFile.WithBody(Table(HeaderRow() + Row(Cell("R.2"), Cell(""), Cell(Control(null, Paragraph(Box(Mark, "70") + Run(" %"))))))).Answers()[Mark]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_bookmark_that_stands_between_cells_marks_the_next_one(bool inRow)
    {
        var (start, row) = (BookmarkStart(BookmarkOf(Mark)), Row(Cell(Paragraph(Run("70"))), Cell("autre")));
        var table = Table(inRow ? row.Replace("<w:tr>", "<w:tr>" + start, StringComparison.Ordinal) : start + row);
        IsMark(70, WordFile.WithBody(table).Answers()[Mark]);
    }

    [Fact]
    public void A_bookmark_of_a_column_marks_the_cell_of_that_column()
    {
        var start = $"""<w:bookmarkStart w:id="5" w:name="{BookmarkOf(Mark)}" w:colFirst="1" w:colLast="1"/>""";
        IsMark(70, WordFile.WithBody(Table($"<w:tr>{start}{Cell("30")}{Cell("70")}</w:tr>")).Answers()[Mark]);
    }

    [Fact]
    public void Rows_may_change_their_order()
    {
        var answers = WordFile.WithBody(Body(f => f.EndsWith("pct", StringComparison.Ordinal) ? Run(f[2..^4] + "0") : "", ["R.10", "R.2", "R.1"])).Answers();
        IsMark(10, answers["R.1.pct"]);
        IsMark(20, answers["R.2.pct"]);
        IsMark(100, answers["R.10.pct"]);
    }

    [Fact]
    public void A_copied_row_is_a_conflict_that_shows_both()
    {
        var row = GridRow("R.2", f => f.EndsWith("pct", StringComparison.Ordinal) ? Control(TagOf(f), Run("80")) : "");
        var body = Identity(f => Box(f)) + Table(HeaderRow() + GridRow("R.1", f => Box(f)) + GridRow("R.2", f => Box(f, "70")) + row + GridRow("R.10", f => Box(f)));
        var file = WordFile.WithBody(body);
        var answer = file.Answers()[Mark];
        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Contains("« 70 % »", answer.Reason, StringComparison.Ordinal);
        Assert.Contains("« 80 % »", answer.Reason, StringComparison.Ordinal);
        Assert.Contains(file.Read().Unexpected, s => s.Contains("« R.2 »", StringComparison.Ordinal) && s.Contains("copiée", StringComparison.Ordinal));
        Assert.Equal(AnswerStatus.Missing, file.Answers()["R.1.pct"].Status);
    }

    [Fact]
    public void Anchors_that_lead_to_different_cells_are_a_conflict()
    {
        var body = Body(f => f == Mark ? Run("60") : Box(f)) + Paragraph(Control(TagOf(Mark), Run("70")));
        Assert.Equal(AnswerStatus.Conflict, WordFile.WithBody(body).Answers()[Mark].Status);
    }

    [Fact]
    public void Controls_pasted_into_the_cell_of_another_field_are_a_conflict_for_both()
    {
        var answers = With(Mark, Box(Mark, "70") + Control(TagOf("R.1.pct"), Run("70"))).Answers();
        Assert.Equal(AnswerStatus.Conflict, answers[Mark].Status);
        Assert.Equal(AnswerStatus.Conflict, answers["R.1.pct"].Status);
    }

    [Fact]
    public void Content_pasted_from_the_form_of_another_candidate_is_a_conflict_and_is_told()
    {
        var pasted = Bookmark(CqpKits.Forms.Anchors.FieldAnchors.Bookmark("AUTRE123", Mark), Control(TagOf(Mark), Run("70")));
        Assert.Equal(AnswerStatus.Conflict, Answer(Mark, pasted).Status);
        Assert.Contains("d'un autre candidat", Assert.Single(With(Mark, pasted).Read().Unexpected), StringComparison.Ordinal);
    }

    [Fact]
    public void Bookmarks_that_only_look_like_ours_are_the_authors_own() => IsMark(70, Answer(Mark, Bookmark("c_note", Box(Mark, "70"))));

    [Fact]
    public void A_row_with_an_unknown_code_is_told()
    {
        var body = Table(HeaderRow() + GridRow("R.1", f => Box(f)) + Row(Cell("Nouveau R.11"), Cell("n"), Cell("50 %")));
        Assert.Contains("« R.11 »", Assert.Single(WordFile.WithBody(body).Read().Unexpected), StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_typed_in_notes_are_no_row_labels() =>
        IsMark(70, WordFile.WithBody(Body(f => f == Mark ? Box(f, "70") : f == "R.1.notes" ? Box(f, "voir R.2 et R.99") : Box(f))).Answers()[Mark]);

    public static TheoryData<string, string, string> Changes => new()
    {
        { "60 deleted, 80 inserted", Control(TagOf(Mark), Deleted("60") + Inserted(Run("80"))), "« 60 » avant, « 80 » après" },
        { "moved in", Control(TagOf(Mark), $"<w:moveFrom>{Run("60")}</w:moveFrom><w:moveTo>{Run("80")}</w:moveTo>"), "« 60 » avant, « 80 » après" },
        { "entered with tracking on", Control(TagOf(Mark), Deleted("____") + Inserted(Run("80"))), "rien avant, « 80 » après" },
        { "erased", Control(TagOf(Mark), Deleted("60")), "« 60 » avant, rien après" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Tracked_changes_are_shown_both_ways_and_never_joined(string what, string content, string reason)
    {
        var answer = Answer(Mark, content);
        Assert.Equal((AnswerStatus.Conflict, what), (answer.Status, what));
        Assert.Contains(reason, answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Tracked_changes_that_come_to_the_same_are_no_conflict() => IsMark(80, Answer(Mark, Control(TagOf(Mark), Deleted("80") + Inserted(Run("80")))));

    [Fact]
    public void A_tracked_row_is_a_tracked_change()
    {
        var grid = Table(HeaderRow() + GridRow("R.2", f => Box(f, "70")).Replace("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>", StringComparison.Ordinal));
        Assert.Equal(AnswerStatus.Conflict, WordFile.WithBody(grid).Answers()[Mark].Status);
    }

    public static TheoryData<string, string> Doubts => new()
    {
        { "both filled", Box(Mark, "70") + Run("80") },
        { "typed around the placeholder", Box(Mark, "____70") },
        { "digits on both sides of the control", Run("7") + Box(Mark) + Run("0") },
        { "two controls", Control(TagOf(Mark), Run("7")) + Run(" ") + Control(null, Run("0")) },
        { "two paragraphs", Control(TagOf(Mark), Run("7") + "<w:r><w:br/></w:r>" + Run("0")) },
        { "hidden text", Control(TagOf(Mark), Run("7") + Run("0", "<w:vanish/>")) },
        { "struck text", Control(TagOf(Mark), Run("6", "<w:strike/>") + Run("7")) },
        { "a raised digit", Control(TagOf(Mark), Run("7") + Run("1", "<w:vertAlign w:val=\"superscript\"/>")) },
        { "a drawing", Box(Mark) + "<w:r><w:drawing/></w:r>" },
        { "a text box", Box(Mark) + $"<w:r><w:pict><v:textbox><w:txbxContent>{Paragraph(Run("80"))}</w:txbxContent></v:textbox></w:pict></w:r>" },
        { "a symbol", Control(TagOf(Mark), "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>") },
    };

    [Theory]
    [MemberData(nameof(Doubts))]
    public void What_a_person_may_read_otherwise_goes_to_a_person(string what, string content)
    {
        var answer = Answer(Mark, content);
        Assert.Equal((what, AnswerStatus.Conflict), (what, answer.Status));
        Assert.False(string.IsNullOrWhiteSpace(answer.Reason));
    }

    [Fact]
    public void Hidden_text_that_is_switched_off_shows() => IsMark(70, Answer(Mark, Control(TagOf(Mark), Run("70", "<w:vanish w:val=\"0\"/><w:strike w:val=\"false\"/>"))));

    [Fact]
    public void A_hidden_placeholder_is_no_doubt() => IsMark(70, Answer(Mark, Control(TagOf(Mark), Run("____", "<w:vanish/>") + Run("70"))));

    [Theory]
    [InlineData("Cliquez ou appuyez ici pour entrer du texte.")]
    [InlineData("………")]
    [InlineData("  ……… ")]
    [InlineData("\u00A0\u200B ")]
    [InlineData("")]
    public void Prompts_are_missing_whatever_the_flag_says(string text) => Assert.Equal(AnswerStatus.Missing, Answer("R.2.notes", Box("R.2.notes", text)).Status);

    [Theory]
    [InlineData("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "a\nb")]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t xml:space=\"preserve\">b  c</w:t><w:cr/><w:t>d</w:t></w:r>", "a\tb  c\nd")]
    [InlineData("<w:r><w:t>porte</w:t><w:noBreakHyphen/><w:t>pa</w:t><w:softHyphen/><w:t>role</w:t></w:r>", "porte\u2011parole")]
    [InlineData("<w:fldSimple w:instr=\"QUOTE\"><w:r><w:t>lundi</w:t></w:r></w:fldSimple>", "lundi")]
    [InlineData("<w:r><w:t>ligne\n du fichier</w:t></w:r>", "ligne  du fichier")]
    public void Notes_keep_their_lines(string content, string expected) =>
        Assert.Equal(new TextValue(expected), Answer("R.2.notes", Control(TagOf("R.2.notes"), content)).Value);

    [Fact]
    public void Notes_of_several_paragraphs_are_read_whole_in_a_cell_and_outside()
    {
        var cell = Cell(Paragraph(Box("R.2.notes", "un")) + Paragraph(Run("deux")));
        var inCell = WordFile.WithBody(Table(HeaderRow() + Row(Cell("R.2"), cell, Cell("")))).Answers()["R.2.notes"];
        Assert.Equal(AnswerStatus.Conflict, inCell.Status);

        var block = Control(TagOf("commentaire"), Paragraph(Run("un")) + Paragraph(Run("deux")));
        Assert.Equal(new TextValue("un\ndeux"), WordFile.WithBody(block).Answers()["commentaire"].Value);

        var name = BookmarkOf("commentaire");
        var span = Paragraph(Run("Commentaire : ") + BookmarkStart(name) + Run("un")) + Paragraph(Run("deux") + BookmarkEnd(name)) + Paragraph(Run("autre"));
        Assert.Equal(new TextValue("un\ndeux"), WordFile.WithBody(span).Answers()["commentaire"].Value);
    }

    [Fact]
    public void A_cell_merged_over_two_rows_answers_for_neither()
    {
        var first = GridRow("R.1", f => Box(f, "70"));
        var second = GridRow("R.2", f => Box(f, "70"));
        string Merge(string row, string value) => row[..row.LastIndexOf("<w:tcPr>", StringComparison.Ordinal)]
            + $"<w:tcPr><w:vMerge{value}/>" + row[(row.LastIndexOf("<w:tcPr>", StringComparison.Ordinal) + 8)..];
        var answers = WordFile.WithBody(Table(HeaderRow() + Merge(first, " w:val=\"restart\"") + Merge(second, ""))).Answers();
        Assert.Equal(AnswerStatus.Conflict, answers["R.1.pct"].Status);
        Assert.Equal(AnswerStatus.Conflict, answers["R.2.pct"].Status);
        Assert.Equal(new TextValue("70"), answers["R.1.notes"].Value);
    }

    [Fact]
    public void Columns_are_counted_on_the_grid()
    {
        const string domain = "<w:gridSpan w:val=\"2\"/>";
        var table = Table(
            Row(Cell("Domaine", domain), Cell("Notes"), Cell("Pourcentage"))
            + Row(Cell("Relation", "<w:vMerge w:val=\"restart\"/>"), Cell("Accueil R.1"), Cell("n"), Cell("10 %"))
            + Row(Cell("", "<w:vMerge/>"), Cell("Suivi R.2"), Cell("n"), Cell("20 %")));
        var answers = WordFile.WithBody(table).Answers();
        IsMark(10, answers["R.1.pct"]);
        IsMark(20, answers[Mark]);
    }

    [Fact]
    public void Tables_that_an_editor_joined_are_still_told_apart_by_their_headers()
    {
        var body = Body(f => f == Mark ? Run("70") : f == "candidat" ? Run("Durand") : "").Replace("</w:tbl><w:tbl><w:tblPr/>", "", StringComparison.Ordinal);
        var answers = WordFile.WithBody(body).Answers();
        IsMark(70, answers[Mark]);
        Assert.Equal(new TextValue("Durand"), answers["candidat"].Value);
    }

    [Fact]
    public void The_strict_edition_of_the_standard_is_read_as_well()
    {
        var strict = $"<w:document {WordFile.Namespaces}><w:body>{Body(f => Box(f, f == Mark ? "70" : null))}</w:body></w:document>"
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);
        var file = WordFile.WithBody("").Without("word/document.xml").With("word/autre.xml", strict)
            .Instead("_rels/.rels", WordFile.Rels(("http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument", "/word/autre.xml")));
        IsMark(70, file.Answers()[Mark]);
    }
}
