using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Treatments;

public sealed class TreatmentTests
{
    private static readonly DocxFile Filled = Filler.Fill(SampleForm.Blank, tag => "valeur " + tag);

    public static TheoryData<string> KeepingEveryValue => [.. Treatment.KeepingEveryValue.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(KeepingEveryValue))]
    public void A_person_reads_the_same_afterwards(string treatment)
    {
        var before = Filled.ToBytes();
        var after = Treatment.Named(treatment).Apply(Filled);
        Assert.Equal(PlainText.Of(Filled), PlainText.Of(after));
        Assert.Equal(before, Filled.ToBytes());
        Assert.Equal(treatment == "untouched", after.ToBytes().SequenceEqual(before));
    }

    [Theory]
    [InlineData("strip tags", 7, 0, 7)]
    [InlineData("unwrap controls", 0, 0, 7)]
    [InlineData("strip tags + unwrap controls", 0, 0, 7)]
    [InlineData("drop bookmarks", 7, 7, 0)]
    [InlineData("move bookmarks inside", 7, 7, 7)]
    [InlineData("nest controls", 14, 7, 7)]
    public void Anchors_are_lost_or_kept(string treatment, int controls, int tags, int bookmarks)
    {
        var body = Treatment.Named(treatment).Apply(Filled).Xml(DocxFile.Body);
        int Count(string name) => body.Descendants().Count(e => e.Name.LocalName == name);
        Assert.Equal((controls, tags, bookmarks, bookmarks), (Count("sdt"), Count("tag"), Count("bookmarkStart"), Count("bookmarkEnd")));
    }

    [Fact]
    public void Bookmarks_inside_start_in_the_control_and_end_outside()
    {
        var body = BookmarkTreatments.MoveInside.Apply(Filled).Xml(DocxFile.Body);
        Assert.All(body.Descendants().Where(e => e.Name.LocalName == "bookmarkStart"), e => Assert.Equal("sdtContent", e.Parent!.Name.LocalName));
        Assert.All(body.Descendants().Where(e => e.Name.LocalName == "bookmarkEnd"), e => Assert.Equal("p", e.Parent!.Name.LocalName));
    }

    [Fact]
    public void Dropped_parts_leave_no_reference()
    {
        var file = PackageTreatments.DropCustomProperties.Then(PackageTreatments.DropCustomXml).Apply(Filled);
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", DocxFile.Body, "word/styles.xml"], file.PartNames);
        var references = string.Concat(file.PartNames.Where(p => p != DocxFile.Body).Select(p => file.Xml(p).ToString()));
        Assert.DoesNotContain("custom", references, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_tracked_change_holds_both_texts_and_reads_as_the_new_one()
    {
        var sixty = Filler.Fill(SampleForm.Blank, tag => tag == SampleForm.Mark ? "60" : null);
        var changed = RunTreatments.TrackedChange(SampleForm.Mark, "80").Apply(sixty);
        Assert.StartsWith("R.1|Vos notes %|80 %|", PlainText.Of(changed), StringComparison.Ordinal);
        Assert.Equal("60", changed.Xml(DocxFile.Body).Descendants().Single(e => e.Name.LocalName == "delText").Value);
    }

    [Fact]
    public void Rows_are_copied_deleted_and_swapped()
    {
        static string Codes(Treatment treatment) =>
            string.Join(' ', PlainText.Of(treatment.Apply(Filled)).Split('|').Where(t => t is "R.1" or "R.2" or "PO.1"));
        Assert.Equal("R.1 R.2 R.2 PO.1", Codes(RowTreatments.Copy(0, 1)));
        Assert.Equal("R.1 PO.1", Codes(RowTreatments.Delete(0, 1)));
        Assert.Equal("PO.1 R.2 R.1", Codes(RowTreatments.Swap(0, 0, 2)));
    }

    [Fact]
    public void A_copied_row_repeats_the_tags_but_neither_ids_nor_bookmarks()
    {
        var controls = Filler.Controls(RowTreatments.Copy(0, 0).Apply(Filled));
        Assert.Equal(2, controls.Count(c => c.Tag == SampleForm.Mark));
        Assert.Equal(controls.Count, controls.Select(c => c.Id).Distinct().Count());
        Assert.Single(controls, c => c.Bookmark == SampleForm.Bookmark(SampleForm.Mark));
    }
}
