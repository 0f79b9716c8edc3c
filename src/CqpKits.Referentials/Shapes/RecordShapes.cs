using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>sources</c>, <c>errata</c>, <c>lacunes</c> and <c>retires</c>.</summary>
internal static class RecordShapes
{
    private static readonly Key<string> SourceCode = SharedKeys.Code(CodeKinds.Source);
    private static readonly Key<string> Title = Key.RequiredText("titre", "Titre du document.");
    private static readonly Key<string> Date = Key.OptionalText("date", "Date imprimée sur le document ; à omettre s'il n'est pas daté.");

    public static readonly MappingShape<SourceDocument> Source = new(
        "un document source", [SourceCode, Title, Date],
        v => new SourceDocument(v.Get(SourceCode), v.Get(Title), v.Find(Date), v.Position));

    private static readonly Key<string> Read = Key.RequiredText("lu", "Ce qui est imprimé dans la source.");
    private static readonly Key<string> Kept = Key.RequiredText("retenu", "Ce que le référentiel retient.");
    private static readonly Key<string> ErratumSource = SharedKeys.Reference("source", CodeKinds.Source, "Code du document où se trouve la coquille.");
    private static readonly Key<string> Place = Key.RequiredText("lieu", "Où, dans ce document : mission, page, ligne.");
    private static readonly Key<string> Reason = Key.OptionalText("motif", "Pourquoi cette correction.");

    public static readonly MappingShape<Erratum> Erratum = new(
        "un erratum", [Read, Kept, ErratumSource, Place, Reason],
        v => new Erratum(v.Get(Read), v.Get(Kept), v.Get(ErratumSource), v.Get(Place), v.Find(Reason), v.Position));

    private static readonly Key<string> Subject = Key.RequiredText("objet", "Ce dont il s'agit.");
    private static readonly Key<string> Finding = Key.RequiredText("constat", "Ce que la source a perdu, contredit ou ne dit pas.");
    private static readonly Key<string> Decision = Key.OptionalText("decision", "Ce que ce référentiel en fait ; à omettre si la question reste ouverte.");

    private static readonly Key<IReadOnlyList<string>> Concerned = Key.List(
        "concerne", new ReferenceShape([CodeKinds.Knowledge, CodeKinds.KnowHow]), "Codes des connaissances et des savoir-faire que la décision laisse hors de toute mission : ils ne sont plus signalés.");

    public static readonly MappingShape<Gap> Gap = new(
        "une lacune", [Subject, Finding, Decision, Concerned, SharedKeys.Source],
        v => new Gap(v.Get(Subject), v.Get(Finding), v.Find(Decision), v.Get(Concerned), v.Find(SharedKeys.Source), v.Position));

    private static readonly Key<string> RetiredCode = SharedKeys.Code(CodeKinds.Retired);
    private static readonly Key<string> RetiredLabel = SharedKeys.Label("Libellé qu'il avait.");
    private static readonly Key<string> Since = Key.OptionalText("depuis", "Version du référentiel qui l'a retiré.");

    public static readonly MappingShape<RetiredCode> Retired = new(
        "un code retiré", [RetiredCode, RetiredLabel, Since],
        v => new RetiredCode(v.Get(RetiredCode), v.Get(RetiredLabel), v.Find(Since), v.Position));
}
