using CqpKits.Referentials.Model;
using CqpKits.Sheets.Writing;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Importing;

/// <summary>The structures of the shipped certifications, put into sheets as offices have them and taken back: the same labels, and the same codes even where the sheet has none.</summary>
public sealed class ShippedRoundTripTests
{
    [Fact]
    public void Blocs_activities_tasks_competencies_and_criteria()
    {
        var shipped = Certifications.Load(MemoryWorkspace.Shipped(), "commercial-sedentaire").Value!;
        List<string[]> rows = [["Blocs de compétences", "Activités", "Tâches", "Compétences", "Critère principal", "Critères d'évaluation"]];
        string? block = null;
        foreach (var c in shipped.Competencies)
        {
            var label = shipped.SkillsBlocks.Single(b => b.Code == c.SkillsBlock).Label;
            rows.Add([
                label == block ? "" : $"{c.SkillsBlock} – {label}", string.Join('\n', c.Activities.Select(a => $"{a.Code} : {a.Label}")), Bullets(c.Activities.SelectMany(a => a.Tasks)),
                c.Label, c.HeadlineCriterion ?? "", Bullets(c.Criteria.Select(k => k.Label))]);
            block = label;
        }

        var imported = Import(rows);
        Assert.Equal(Texts(shipped), Texts(imported));
    }

    [Fact]
    public void Domains_with_codes()
    {
        var shipped = Certifications.Load(MemoryWorkspace.Shipped(), "agc").Value!;
        List<string[]> rows = [["Code", "Domaine", "Code", "Connaissances", "Code", "Savoir-faire"]];
        foreach (var d in shipped.Domains)
        {
            for (var i = 0; i < Math.Max(d.Knowledge.Count, d.KnowHow.Count); i++)
            {
                var (k, s) = (d.Knowledge.ElementAtOrDefault(i), d.KnowHow.ElementAtOrDefault(i));
                rows.Add([i == 0 ? d.Code : "", i == 0 ? d.Label : "", k?.Code ?? "", k?.Label ?? "", s?.Code ?? "", s?.Label ?? ""]);
            }
        }

        var imported = Import(rows);
        Assert.Equal(Texts(shipped), Texts(imported));
    }

    [Fact]
    public void Competencies_with_groups_of_criteria()
    {
        var shipped = Certifications.Load(MemoryWorkspace.Shipped(), "technico-commercial-chimie").Value!;
        List<string[]> rows = [["Compétence", "Sous-compétences", "Critères", "Indicateurs"]];
        foreach (var c in shipped.Competencies)
        {
            rows.AddRange(c.Groups.Select((g, i) => new[] { i == 0 ? c.Label : "", i == 0 ? Bullets(c.SubSkills) : "", g.Label, Bullets(g.Criteria.Select(k => k.Label)) }));
        }

        var imported = Import(rows);
        Assert.Equal(Texts(shipped), Texts(imported));
    }

    private static string Bullets(IEnumerable<string> texts) => string.Join('\n', texts.Select(t => "• " + t));

    private static Certification Import(List<string[]> rows)
    {
        var book = new SheetBook { Title = "Référentiel", Columns = [.. rows[0].Select(_ => new SheetColumn(40))], Rows = [.. rows.Select(r => new SheetRow([.. r.Select(c => new SheetCell(c))]))] };
        var imported = Imported.Xlsx(SheetWriter.Write(book), write: true);
        Assert.Empty(imported.Said);
        Assert.True(imported.Outcome.Value!.IsWritten);
        return Certifications.Load(imported.Workspace, Imported.Code).Value!;
    }

    private static string Texts(Certification certification) => string.Join('\n', Lines(certification));

    private static IEnumerable<string> Lines(Certification c) =>
    [
        .. c.Domains.Count > 0 ? [] : c.SkillsBlocks.Select(b => $"{b.Code} {b.Label}"),
        .. c.Domains.SelectMany(d => d.Knowledge.Concat(d.KnowHow).Select(k => $"  {k.Code} {k.Label}").Prepend($"{d.Code} {d.Label}")),
        .. c.Competencies.SelectMany(k => (string[])
        [
            $"{k.SkillsBlock} {k.Code} {k.Label}", .. k.Activities.SelectMany(a => a.Tasks.Prepend($"{a.Code} {a.Label}")), .. k.SubSkills, k.HeadlineCriterion ?? "",
            .. k.Criteria.Select(x => $"{x.Code} {x.Label}"), .. k.Groups.SelectMany(g => g.Criteria.Select(x => $"{x.Code} {x.Label}").Prepend($"{g.Code} {g.Label}")),
        ]),
    ];
}
