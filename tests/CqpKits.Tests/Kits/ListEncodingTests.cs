using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Tests.Kits;

/// <summary>Lists in the encodings of old programs: read where only one of them gives words, else said.</summary>
public sealed class ListEncodingTests
{
    private const string Names = "Léost;Maël\r\nLefèvre;Hélène\r\nBœuf;Noël\r\nANDRÉ;FRANÇOIS\r\nÀ la tour;Benoît\r\nGoût;Jérôme";

    [Theory]
    [InlineData(850)]
    [InlineData(437)]
    [InlineData(10000)]
    public void Names_in_the_encodings_of_dos_and_old_macs_are_read_with_a_warning(int page)
    {
        var names = page == 10000 ? Names : Names.Replace("œ", "oe", StringComparison.Ordinal);
        names = page == 437 ? names.Replace("À la", "A la", StringComparison.Ordinal) : names;
        var outcome = Read(page, "nom;prenom\r\n" + names);
        Assert.Equal(names.Replace(";", " ", StringComparison.Ordinal).Split("\r\n"), outcome.Value!.Select(c => c.FullName));
        Assert.Equal(("CQP245", Severity.Warning), outcome.Diagnostics.Select(d => (d.Code, d.Severity)).Single());
    }

    [Theory]
    [InlineData(Names)]
    [InlineData("Muñoz;José\r\nGonçalves;João\r\nŠimek;Božena\r\nÅström;Søren\r\nMüller;Günther")]
    [InlineData("L’Hôte;Zoé – l’aînée\r\nMarie–Claude;½ journée\r\nRoy;n° 3 • « oui » 5 € (à 10 °C)…")]
    public void The_encoding_of_windows_stays_read_without_a_word(string names)
    {
        var outcome = Read(1252, "nom;prenom\r\n" + names);
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Code != "CQP242");
        Assert.Equal(names.Replace(";", " ", StringComparison.Ordinal).Split("\r\n"), outcome.Value!.Select(c => c.FullName));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf_16_is_read_with_and_without_its_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = encoding.GetBytes("nom;prenom\r\nLéost;Maël\r\n");
        Assert.Equal("Léost Maël", CandidateList.Read("liste.csv", text, SampleLists.Context).Value!.Single().FullName);
        Assert.Equal("Léost Maël", CandidateList.Read("liste.csv", [.. encoding.Preamble, .. text], SampleLists.Context).Value!.Single().FullName);
    }

    [Theory]
    [InlineData("L\uFFFDost;Maël", 2, 2)]
    [InlineData("Durand;ZoÃ©", 2, 10)]
    public void Letters_that_are_lost_are_said_at_their_place(string line, int row, int column)
    {
        var fault = Assert.Single(CandidateList.Read("liste.csv", Encoding.UTF8.GetBytes("nom;prenom\n" + line), SampleLists.Context).Diagnostics);
        Assert.Equal(("CQP223", row, column), (fault.Code, fault.Position!.Line, fault.Position.Column));
    }

    private static Checked<IReadOnlyList<Candidate>> Read(int page, string text) =>
        CandidateList.Read("liste.csv", CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(text), SampleLists.Context);
}
