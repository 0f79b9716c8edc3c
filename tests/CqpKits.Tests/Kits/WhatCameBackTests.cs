using CqpKits.Authoring.Results;
using CqpKits.Kits.Building;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;
using CqpKits.Treatments;

namespace CqpKits.Tests.Kits;

/// <summary>What came back of a session: every form that was issued has one state, whatever the files that were given.</summary>
public sealed class WhatCameBackTests
{
    private const string Session = "output/agc/session-exemple";
    private const string Zoe = Session + "/muller-zoe";
    private const string Synthesis = Zoe + "/president/grille-synthese.docx";
    private const string Grid = Zoe + "/jury/grille-observation-aicha-le-goff.docx";
    private const string Tutor = Zoe + "/tuteur/grille-tuteur.docx";

    private static readonly Lazy<MemoryWorkspace> Built = new(() =>
    {
        var workspace = MemoryWorkspace.Shipped();
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc" }).Succeeded);
        return workspace;
    });

    private MemoryWorkspace workspace = Copy(Built.Value, _ => true);

    private static MemoryWorkspace Copy(MemoryWorkspace from, Func<string, bool> isKept) => from.Files.Where(f => isKept(f.Key)).Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));

    private IReadOnlyList<ReturnedSessionView> Read(params string[] paths) => ReviewReturns.Run(workspace, new ReadRequest { Paths = paths }).Value!.Returns;

    private byte[] Filled(string path, string field, string text) =>
        Filler.Fill(DocxFile.Read(workspace.Files[path]), tag => tag == "cqp:" + field ? text : null).ToBytes();

    private static string State(IReadOnlyList<ReturnedSessionView> sessions, string candidate, string form, string? holder = null) =>
        Assert.Single(Assert.Single(Assert.Single(sessions).Candidates, c => c.Key == candidate).Forms, f => f.Form == form && (holder is null || f.Holder == holder)).Status;

    [Fact]
    public void The_folder_of_a_session_just_built_is_blank_through_and_through()
    {
        var session = Assert.Single(Read(Session));
        Assert.Equal(["lefevre-bonnaud-anais", "d-almeida-jerome", "muller-zoe"], session.Candidates.Select(c => c.Key));
        Assert.Equal(28, session.Candidates.Sum(c => c.Forms.Count));
        Assert.All(session.Candidates.SelectMany(c => c.Forms), f => Assert.Equal("vierge", f.Status));
    }

    [Fact]
    public void Each_form_of_a_folder_of_returns_has_its_state_and_what_is_not_there_is_missing()
    {
        workspace.With("retours/1.docx", Filled(Synthesis, "R.pourcentage", "6O"))
            .With("retours/2.docx", Filled(Grid, "R.2.pourcentage", "70"))
            .With("retours/3.docx", workspace.Files[Tutor])
            .With("retours/photo.jpg", "pas un formulaire");
        var back = Read("retours");
        Assert.Equal("à trancher", State(back, "muller-zoe", "grille-synthese"));
        Assert.Equal("reçu", State(back, "muller-zoe", "grille-observation", "Aïcha Le Goff"));
        Assert.Equal("vierge", State(back, "muller-zoe", "grille-tuteur"));
        Assert.Equal("manquant", State(back, "muller-zoe", "grille-formateur"));
        var other = Assert.Single(Assert.Single(back).Candidates, c => c.Key == "d-almeida-jerome");
        Assert.All(other.Forms, f => Assert.Equal(("manquant", null), (f.Status, f.Path)));
    }

    [Fact]
    public void A_form_saved_again_without_an_answer_is_blank()
    {
        workspace.With("retours/grille.docx", DocxFile.Read(workspace.Files[Tutor]).With("docProps/extra.xml", "<a/>"u8.ToArray()).ToBytes());
        Assert.NotEqual(workspace.Files[Tutor], workspace.Files["retours/grille.docx"]);
        Assert.Equal("vierge", State(Read("retours"), "muller-zoe", "grille-tuteur"));
    }

    [Fact]
    public void A_refused_form_is_refused_where_its_copy_was_expected_and_a_filled_one_counts_before_it()
    {
        var stray = Session + "/d-almeida-jerome/jury/venue-d-ailleurs.docx";
        workspace.With(stray, Filled(Tutor, "RSF1.finale", "70"));
        Assert.Equal("refusé", State(Read(Session), "muller-zoe", "grille-tuteur"));
        workspace.With(Tutor, workspace.Files[stray]);
        Assert.Equal("reçu", State(Read(Session), "muller-zoe", "grille-tuteur"));
    }

    [Fact]
    public void Of_a_part_of_the_folder_only_that_part_is_expected()
    {
        var back = Read(Zoe + "/president");
        Assert.Equal(["grille-synthese", "grille-synthese-globale"], Assert.Single(Assert.Single(back).Candidates).Forms.Select(f => f.Form));
        workspace = Copy(workspace, path => path != Synthesis);
        Assert.Equal("manquant", State(Read(Zoe + "/president"), "muller-zoe", "grille-synthese"));
    }

    [Fact]
    public void A_blank_form_is_of_who_stands_in_it_and_nobody_is_missing()
    {
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc", Blank = true, Kit = "tuteur" }).Succeeded);
        var name = DocxFile.Read(workspace.Files["output/agc/vierge/tuteur/grille-tuteur.docx"]);
        workspace.With("retours/t.docx", Filler.Fill(name, tag => tag == "cqp:candidat" ? "Petit Inès" : null).ToBytes());
        var candidate = Assert.Single(Assert.Single(Read("retours")).Candidates);
        Assert.Equal(("petit-ines", "Petit Inès", 1), (candidate.Key, candidate.Name, candidate.Forms.Count));
        Assert.Empty(Read("output/agc/vierge"));
    }

    [Fact]
    public void Score_gives_the_same_to_programs()
    {
        workspace.With("retours/2.docx", Filled(Grid, "R.2.pourcentage", "70"));
        var scored = MakeResultsOf("retours");
        Assert.Equal(Flat(Read("retours")), Flat(scored));
    }

    private IReadOnlyList<ReturnedSessionView> MakeResultsOf(string path) =>
        WordAlone.Results(workspace, new() { Score = new() { Paths = [path] } }).Value!.Scored.Read.Returns;

    private static IEnumerable<ReturnedFormView> Flat(IEnumerable<ReturnedSessionView> sessions) => sessions.SelectMany(s => s.Candidates).SelectMany(c => c.Forms);
}
