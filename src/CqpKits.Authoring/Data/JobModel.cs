using CqpKits.Referentials.Model;
using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary><c>metier</c> and <c>missions</c>.</summary>
internal static class JobModel
{
    public static ScriptObject? Of(Job? job) => job is null ? null : DataObject.Of(
        ("finalite", job.Purpose), ("situation_hierarchique", job.HierarchicalSituation),
        ("relations_fonctionnelles", DataObject.List(job.FunctionalRelations, relation => DataObject.Of(
            ("code", relation.Code), ("libelle", relation.Label), ("categorie", relation.Category)))));

    public static ScriptObject Of(Mission mission, IReadOnlyList<Domain> domains) => DataObject.Of(
        ("code", mission.Code), ("libelle", mission.Label),
        ("activites", DataObject.List(mission.Activities, a => DataObject.Item(a.Code, a.Label))),
        ("connaissances", References(mission.Knowledge, domains)),
        ("savoir_faire", References(mission.KnowHow, domains)));

    // The loader reports a code that no domain has. Its label is null here, which is an error when a template prints it.
    private static ScriptArray References(IReadOnlyList<CompetencyReference> references, IReadOnlyList<Domain> domains) =>
        DataObject.List(references, reference => DataObject.Of(
            ("code", reference.Code), ("libelle", reference.Label ?? DomainWording(reference.Code, domains))));

    private static string? DomainWording(string code, IReadOnlyList<Domain> domains) =>
        domains.SelectMany(d => d.Knowledge.Concat(d.KnowHow)).FirstOrDefault(c => c.Code == code)?.Label;
}
