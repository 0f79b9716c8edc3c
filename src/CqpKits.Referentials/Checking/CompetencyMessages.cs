using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about competencies (CQP036–CQP038) and optional blocs (CQP556–CQP557).</summary>
internal static class CompetencyMessages
{
    public static Diagnostic CompetencyInNoMission(CodeDefinition code) => Diagnostic.Warning(
        "CQP036", $"aucune mission ne cite « {code.Code} » ({code.Kind.Name}).", code.Position,
        "ajoutez ce code à une mission ; si la source ne le cite dans aucune, dites-le dans une lacune, avec « decision: » et « concerne: ».");

    public static Diagnostic EmptyGroup(CriterionGroup group, SourcePosition at) => Diagnostic.Error(
        "CQP037", $"le groupe « {group.Code} » n'a aucun critère.", at, "ajoutez ses critères sous « criteres », ou supprimez-le.");

    public static Diagnostic CompetencyInNoBlock(AssessedCompetency competency) => Diagnostic.Warning(
        "CQP038", $"la compétence « {competency.Code} » n'est dans aucun bloc : aucun document rangé par bloc ne la montrera.", competency.Position,
        "ajoutez « bloc: » et le code de son bloc.");

    public static Diagnostic OnlyOption(SkillsBlock block, SourcePosition at) => Diagnostic.Warning(
        "CQP556", $"« {block.Code} » est le seul bloc de l'option « {block.Option} » : aucun candidat n'a le choix.", at,
        "donnez le même nom d'option aux autres blocs du choix, ou supprimez cette ligne si tous prennent ce bloc.");

    public static Diagnostic OptionInAward(string rule, IReadOnlyList<string> codes, SourcePosition at) => Diagnostic.Warning(
        "CQP557", $"la règle « {rule} » nomme, dans ce qui attribue la certification, ce que tous les candidats ne prennent pas : {string.Join(", ", codes)}.", at,
        "qui ne l'a pas choisi n'a rien à y compter : écrivez la condition sans « pour », ou des coefficients à la place des pour-cent.");
}
