using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about votes (CQP418, CQP419, CQP429, CQP490–CQP497).</summary>
internal static class VoteMessages
{
    public static Diagnostic TieOfUnanimity(RuleSet rules, OpinionCondition condition, SourcePosition at) => Diagnostic.Error(
        "CQP490", $"« partage: {RuleWords.Tie.WordFor(condition.Split)} » de la règle « {rules.Code} » décide une égalité, et l'unanimité n'en connaît pas.", at,
        "écrivez « a_trancher » ou « non_valide », ou demandez une majorité.");

    public static Diagnostic NoTie(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP497", $"cette condition de la règle « {rules.Code} » ne dit pas ce que donnent des votes qui se partagent.", at,
        "ajoutez « partage: a_trancher » pour qu'une personne décide, ou « partage: non_valide ».");

    public static Diagnostic NoCastingVote(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP491", $"la règle « {rules.Code} » ne dit pas de qui est la voix prépondérante.", at,
        "ajoutez « preponderante: » et le code d'un évaluateur dont le vote figure sous « notes ».");

    public static Diagnostic OnlyCastingVote(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Error(
        "CQP492", $"la règle « {rules.Code} » ne compte que le vote de « {assessor} » : sa voix ne départagerait personne.", at,
        "nommez sous « evaluateur » ceux dont les votes se comptent, ou supprimez « evaluateur ».");

    public static Diagnostic NoVoteForItem(RuleSet rules, string assessor, ResultItem item, SourcePosition at) => Diagnostic.Error(
        "CQP493", $"dans la règle « {rules.Code} », « {assessor} » ne vote pas pour « {item.Code} » : rien n'y serait jamais décidé.", at,
        "limitez la condition avec « pour », ou complétez « pour » de cet évaluateur sous « notes ».");

    public static Diagnostic SeveralVotesOfOne(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Error(
        "CQP494", $"« {assessor} » répond plusieurs fois pour un même élément : la règle « {rules.Code} » compterait plusieurs voix pour une personne.", at,
        "nommez avec « champ », sous « notes », la réponse qui est son vote, et avec « passe » l'évaluation qui compte.");

    public static Diagnostic CastingVoteOfSeveral(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Error(
        "CQP495", $"un formulaire de « {assessor} » est rempli par plusieurs membres : la règle « {rules.Code} » ne saurait pas lequel a la voix prépondérante.", at,
        "donnez au président son propre évaluateur, avec un formulaire « exemplaires: un_par_candidat ».");

    public static Diagnostic QuorumNeverReached(RuleSet rules, Quorum quorum, int voters, SourcePosition at) => Diagnostic.Error(
        "CQP418", $"le quorum de {quorum.Display} de la règle « {rules.Code} » ne serait jamais atteint : {(voters == 1 ? "une seule personne vote" : FormattableString.Invariant($"{voters} personnes votent"))}.", at,
        "corrigez le quorum, ou écrivez « exemplaires: un_par_membre » dans le formulaire des membres.");

    public static Diagnostic NothingToConvert(RuleSet rules, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP429", $"la règle « {rules.Code} » ramène à une échelle des réponses de « {scale.Code} » qui n'ont pas de valeur.", at,
        "supprimez « ramene_a », ou donnez une « valeur » à chaque réponse de l'échelle.");

    public static Diagnostic AnswersAmongMarks(RuleSet rules, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP419", $"cette condition de la règle « {rules.Code} » compare chaque note à un seuil, et des réponses de l'échelle « {scale.Code} » n'ont pas de valeur.", at,
        "limitez-la avec « evaluateur » à qui donne des notes.");

    public static Diagnostic ItemWithoutValue(RuleSet rules, ResultItem item, SourcePosition at) => Diagnostic.Error(
        "CQP496", $"dans la règle « {rules.Code} », aucune note chiffrée n'est donnée pour « {item.Code} », seulement des réponses ou un bonus : son résultat n'aurait jamais de valeur.", at,
        "limitez avec « pour » la condition sur le résultat, ou ajoutez un évaluateur qui note cet élément.");
}
