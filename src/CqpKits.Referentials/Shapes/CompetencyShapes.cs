using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>domaines</c>, <c>aptitudes</c>, <c>blocs</c>, <c>unites</c> and <c>voies</c>.</summary>
internal static class CompetencyShapes
{
    private static readonly Key<string> Label = SharedKeys.Label();

    private static readonly Key<string> DomainCode = SharedKeys.Code(CodeKinds.Domain);
    private static readonly Key<IReadOnlyList<Competency>> Knowledge =
        Key.List("connaissances", Competency("une connaissance", CodeKinds.Knowledge), "Connaissances du domaine, dans l'ordre imprimé.");

    private static readonly Key<IReadOnlyList<Competency>> KnowHow =
        Key.List("savoir_faire", Competency("un savoir-faire", CodeKinds.KnowHow), "Savoir-faire du domaine, dans l'ordre imprimé.");

    public static readonly MappingShape<Domain> Domain = new(
        "un domaine", [DomainCode, Label, Knowledge, KnowHow, SharedKeys.Source],
        v => new Domain
        {
            Code = v.Get(DomainCode),
            Label = v.Get(Label),
            Knowledge = v.Get(Knowledge),
            KnowHow = v.Get(KnowHow),
            Source = v.Find(SharedKeys.Source),
            Position = v.Position,
        });

    private static readonly Key<string> AptitudeCode = SharedKeys.Code(CodeKinds.Aptitude);

    public static readonly MappingShape<Aptitude> Aptitude = new(
        "une aptitude", [AptitudeCode, Label],
        v => new Aptitude(v.Get(AptitudeCode), v.Get(Label), v.Position));

    private static readonly Key<string> BlockCode = SharedKeys.Code(CodeKinds.SkillsBlock);
    private static readonly Key<string> BlockDomain =
        Key.Optional("domaine", new ReferenceShape(CodeKinds.Domain), "Code du domaine dont les notes comptent pour ce bloc.");

    public static readonly Key<string> Option = Key.OptionalText(
        "option", "Nom d'un choix : de tous les blocs qui le portent, chaque candidat en prend un. À omettre pour un bloc que tous prennent.");

    public static readonly MappingShape<SkillsBlock> SkillsBlock = new(
        "un bloc de compétences", [BlockCode, Label, BlockDomain, Option, SharedKeys.Source],
        v => new SkillsBlock(v.Get(BlockCode), v.Get(Label), v.Find(BlockDomain), v.Find(SharedKeys.Source), v.Position) { Option = v.Find(Option) });

    private static readonly Key<string> UnitCode = SharedKeys.Code(CodeKinds.Unit);
    private static readonly Key<string> UnitBlock = Key.Required(
        "bloc", new ReferenceShape(CodeKinds.SkillsBlock, CodeKinds.NotStated), "Code du bloc, ou « non_precise » si la source ne le dit pas.");

    public static readonly MappingShape<Unit> Unit = new(
        "une unité de compétence", [UnitCode, Label, UnitBlock, SharedKeys.Source],
        v => new Unit(
            v.Get(UnitCode), v.Get(Label), v.Get(UnitBlock) is CodeKinds.NotStated ? null : v.Get(UnitBlock), v.Find(SharedKeys.Source), v.Position));

    private static readonly Key<string> RouteCode = SharedKeys.Code(CodeKinds.Route);
    private static readonly Key<IReadOnlyList<string>> Steps = Key.List("etapes", TextShape.Filled, "Étapes de la voie, dans l'ordre.");

    public static readonly MappingShape<Route> Route = new(
        "une voie", [RouteCode, Label, Steps, SharedKeys.Source],
        v => new Route(v.Get(RouteCode), v.Get(Label), v.Get(Steps), v.Find(SharedKeys.Source), v.Position));

    private static MappingShape<Competency> Competency(string name, CodeKind kind)
    {
        var code = SharedKeys.Code(kind);
        return new(name, [code, Label], v => new Competency(v.Get(code), v.Get(Label), v.Position));
    }
}
