using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about rule sets as a whole, their sources and the forms that collect their marks (CQP060–CQP068, CQP165, CQP447).</summary>
internal static class RuleSetMessages
{
    public static Diagnostic RuleWithoutMarks(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP060", $"la règle « {rules.Code} » ne dit pas quelles notes comptent.", at, "ajoutez « notes: » et ses évaluateurs.");

    public static Diagnostic RuleWithoutConditions(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP447", $"la règle « {rules.Code} » n'a aucune condition : rien n'y serait jamais validé ni refusé.", at,
        "ajoutez « conditions: » et ses tests, ici, ou sous « attribution » si la certification ne dépend que de l'ensemble (une moyenne générale, par exemple).");

    public static Diagnostic AssessorWithoutForm(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Warning(
        "CQP061", $"aucun formulaire ne recueille de note de « {assessor} » : tout résultat de la règle « {rules.Code} » restera « non décidable ».", at,
        "déclarez un formulaire pour cet évaluateur avec une note chiffrée.");

    public static Diagnostic ConsensusWithoutForm(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Warning(
        "CQP062", $"la règle « {rules.Code} » attend un consensus de « {assessor} », mais aucun formulaire « portee: consensus » ne le recueille.", at,
        "déclarez ce formulaire, ou écrivez « calcul: moyenne » si c'est ce que dit la source.");

    public static Diagnostic SkillsBlockWithoutDomain(SkillsBlock block, RuleSet rules) => Diagnostic.Error(
        "CQP063", $"le bloc « {block.Code} » n'a pas de domaine, alors que la règle « {rules.Code} » valide les blocs par les notes de leur domaine.", block.Position,
        "ajoutez « domaine: » à ce bloc : sans cette correspondance, aucun résultat ne peut être calculé.");

    public static Diagnostic OverlappingRules(RuleSet rules, RuleSet first, SourcePosition at) => Diagnostic.Error(
        "CQP064", $"la règle « {rules.Code} » prend effet le même jour que « {first.Code} » ({first.Position}) pour la même voie.", at,
        "corrigez la date de l'une, ou écrivez « inconnu » si la source n'en donne pas.");

    public static Diagnostic EndsBeforeItStarts(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP165", $"la règle « {rules.Code} » finit avant son premier jour d'application : elle ne s'appliquerait jamais.", at,
        "corrigez « fin » ou « effet » ; le dernier jour est compris.");

    public static Diagnostic ConditionOnAbsentAssessor(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Error(
        "CQP065", $"cette condition teste la note de « {assessor} », que la règle « {rules.Code} » ne prend pas en compte : elle ne serait jamais vérifiée.", at,
        "ajoutez cet évaluateur sous « notes: », ou corrigez son code.");

    public static Diagnostic AssessorTwice(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Error(
        "CQP066", $"« {assessor} » figure deux fois dans les notes de la règle « {rules.Code} » : il compterait double.", at, "supprimez une des deux lignes.");

    public static Diagnostic KnowHowWithoutForm(RuleSet rules, SourcePosition at) => Diagnostic.Warning(
        "CQP067", $"la règle « {rules.Code} » teste chaque savoir-faire, mais aucun formulaire n'en recueille les notes.", at,
        "déclarez un champ « pour_chaque: savoir_faire » de nature note_chiffree dans un formulaire de l'évaluateur concerné.");

    public static Diagnostic MarksThatNoRuleTakes(FormDeclaration form, SourcePosition at) => Diagnostic.Warning(
        "CQP068", $"aucune règle ne prend en compte les notes de « {form.Assessor} » : celles du formulaire « {form.Code} » ne compteront pour rien.", at,
        "ajoutez cet évaluateur sous « notes: » d'une règle, ou corrigez l'évaluateur du formulaire.");
}
