using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about the language of rules (CQP431–CQP446, CQP448, CQP449, CQP460–CQP482).</summary>
internal static class RuleMessages
{
    public static Diagnostic MarksAndDetail(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP431", $"la règle « {rules.Code} » prend à la fois des notes et un niveau plus fin : les mêmes notes pourraient compter deux fois.", at,
        "gardez « notes » ou « detail », pas les deux.");

    public static Diagnostic DetailWithoutParent(RuleSet rules, ResultItem item, ResultLevel level, SourcePosition at) => Diagnostic.Error(
        "CQP448", $"la règle « {rules.Code} » rassemble « {item.Code} » ({item.Label}), mais rien ne dit à quel élément de « {RuleWords.Level.WordFor(level)} » il appartient.", at,
        "dites-le dans le référentiel : sans cette correspondance, aucun résultat ne peut être calculé.");

    public static Diagnostic ParentWithoutDetail(RuleSet rules, ResultItem item, ResultLevel finer, SourcePosition at) => Diagnostic.Error(
        "CQP449", $"rien de « {RuleWords.Level.WordFor(finer)} » n'appartient à « {item.Code} » ({item.Label}) : la règle « {rules.Code} » ne le déciderait jamais.", at,
        "dites-le dans le référentiel, ou jugez cet élément par des « notes ».");

    public static Diagnostic WeightsOfNoItems(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP432", $"« ponderation » ou « coefficients » de la règle « {rules.Code} » pèse des éléments plus fins, et il n'y a là que des notes.", at,
        "donnez un « poids » à chaque évaluateur (ou un « coefficient »), sous « notes », ou ajoutez un « detail ».");

    public static Diagnostic WeightsNotUsed(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP460", $"la règle « {rules.Code} » donne des poids qui ne serviraient à rien.", at, "écrivez « resultat: moyenne_ponderee », ou supprimez les poids.");

    public static Diagnostic WeightsMissing(RuleSet rules, int given, int expected, SourcePosition at) => Diagnostic.Error(
        "CQP461", $"la moyenne pondérée de la règle « {rules.Code} » demande {expected} poids ; il y en a {given}.", at, "donnez un « poids » à chacun, 100 en tout, ou un « coefficient » à chacun.");

    public static Diagnostic WeightsOfTwoKinds(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP462", $"la règle « {rules.Code} » donne des poids et des coefficients pour la même moyenne.", at, "gardez les uns ou les autres.");

    public static Diagnostic CoefficientNotAboveZero(RuleSet rules, bool ofItems, SourcePosition at) => Diagnostic.Error(
        "CQP463",
        ofItems ? $"un coefficient de la règle « {rules.Code} » est négatif, ou tous sont nuls : il n'y aurait pas de moyenne."
            : $"un coefficient de la règle « {rules.Code} » est nul ou négatif : ce qu'il pèse ne compterait pas.",
        at, ofItems ? "donnez un coefficient au-dessus de 0 à ce qui compte, et 0 à ce qui est seulement conservé." : "donnez à chacun un coefficient au-dessus de 0.");

    public static Diagnostic WeightsDoNotAddUp(RuleSet rules, decimal total, SourcePosition at) => Diagnostic.Error(
        "CQP464", $"les poids de la règle « {rules.Code} » font {ValueWords.Number(total)} et non 100.", at, "corrigez-les : chacun au-dessus de 0, 100 en tout ; « coefficient » n'a pas de total à respecter.");

    public static Diagnostic SubjectNotThere(RuleSet rules, string subject, bool hasItems, SourcePosition at) => Diagnostic.Error(
        "CQP433",
        hasItems
            ? $"à cet endroit de la règle « {rules.Code} » il n'y a pas de notes, seulement des résultats : « porte_sur: {subject} » ne peut pas être vérifié."
            : $"à cet endroit de la règle « {rules.Code} » il n'y a pas d'éléments plus fins, seulement des notes : « porte_sur: {subject} » ne peut pas être vérifié.",
        at, hasItems ? "déplacez la condition au niveau qui a des « notes »." : "déplacez la condition sous « attribution », ou au niveau qui a un « detail ».");

    public static Diagnostic ResultWithoutValue(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP465", $"cette condition de la règle « {rules.Code} » porte sur un résultat qui n'a pas de valeur.", at,
        "dites comment il se calcule : « resultat: moyenne », par exemple.");

    public static Diagnostic ItemsNotJudged(RuleSet rules, ResultLevel level, SourcePosition at) => Diagnostic.Error(
        "CQP466", $"cette condition de la règle « {rules.Code} » compte des éléments validés, mais leur niveau n'a aucune condition : aucun ne l'est jamais.", at,
        $"ajoutez « conditions: » au niveau « pour_chaque: {RuleWords.Level.WordFor(level)} », ou testez des valeurs : « porte_sur: resultat », « chaque_element » ou « moyenne ».");

    public static Diagnostic AnswerToCount(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP468", $"cette condition de la règle « {rules.Code} » compte des réponses sans dire lesquelles.", at, "ajoutez « valeur: » et la réponse à compter, par exemple OUI.");

    public static Diagnostic AllOfNothing(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP472", $"« tous » ne peut remplacer qu'un nombre d'éléments ou de réponses, et cette condition de la règle « {rules.Code} » porte sur une valeur.", at,
        "écrivez un nombre.");

    public static Diagnostic IncompleteRatio(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP434", $"dans la règle « {rules.Code} », « calcul: rapport » divise un champ par un autre, et il faut les deux.", at,
        "écrivez par exemple : calcul: rapport, champ: bonnes-reponses, sur: questions.");

    public static Diagnostic UnknownMarkField(string assessor, string name, IEnumerable<string> known, SourcePosition at) => Diagnostic.Error(
        "CQP473", $"aucun formulaire de « {assessor} » n'a de note « {name} ».", at,
        Spelling.DidYouMean(name, known) ?? $"ses notes : {string.Join(", ", known)}.");

    public static Diagnostic RoundingOfNoValue(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP467", $"cet arrondi de la règle « {rules.Code} » n'arrondit rien : il n'y a pas de valeur ici.", at,
        "supprimez cette ligne, ou écrivez « resultat: moyenne » (ou une autre façon de réunir des notes chiffrées).");

    public static Diagnostic CombinationOfNothing(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP469", $"ce « resultat » de la règle « {rules.Code} » ne réunit rien : ce qui devrait l'être n'a pas de valeur.", at,
        "écrivez « resultat: aucun », ou donnez une valeur à chaque note : « calcul: moyenne » au lieu de « releve ».");

    public static Diagnostic ItemWithoutCondition(RuleSet rules, ResultItem item, SourcePosition at) => Diagnostic.Error(
        "CQP470", $"aucune condition de la règle « {rules.Code} » ne concerne « {item.Code} » : rien ne le déciderait jamais.", at,
        $"ajoutez « {item.Code} » à « pour » d'une condition, ou une condition sans « pour », qui vaut pour tous.");

    public static Diagnostic ItemWithoutSource(RuleSet rules, ResultItem item, SourcePosition at) => Diagnostic.Error(
        "CQP471", $"dans la règle « {rules.Code} », aucun évaluateur ne note « {item.Code} » : rien ne le déciderait jamais.", at,
        $"ajoutez « {item.Code} » à « pour » d'une ligne de « notes », ou supprimez « pour » de celle qui vaut pour tous.");

    public static Diagnostic ItemsThatNoFormMarks(RuleSet rules, SourceRule mark, IReadOnlyList<ResultItem> items, IReadOnlyList<ResultItem> asked, SourcePosition at) => Diagnostic.Error(
        "CQP483", $"aucun formulaire de « {mark.Assessor} » ne note {Codes(items)}, que la règle « {rules.Code} » attend de lui : rien n'y serait jamais décidé.", at,
        $"s'il ne note que {Codes(asked)}, ajoutez à cette ligne « pour: [{string.Join(", ", asked.Select(i => i.Code))}] » ; sinon, complétez son formulaire.");

    public static Diagnostic ItemsOfOneMark(RuleSet rules, IReadOnlyList<string> items, SourcePosition at) => Diagnostic.Warning(
        "CQP485", $"avec « sans_objet: exclu », la règle « {rules.Code} » ne décide rien de {string.Join(", ", items.Select(i => $"« {i} »"))} dont la seule note serait « sans objet ».", at,
        "si l'élément sort alors du calcul, écrivez « sans_objet: dispense » ; si une personne doit le voir, « a_trancher ».");

    private static string Codes(IReadOnlyList<ResultItem> items) => string.Join(", ", items.Select(i => $"« {i.Code} »"));

    public static Diagnostic RoundingStep(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP435", $"un arrondi de la règle « {rules.Code} » a un pas nul ou négatif.", at, "écrivez par exemple « pas: 1 », ou « pas: 0,5 ».");

    public static Diagnostic CircularPrerequisite(RuleSet rules, string item, SourcePosition at) => Diagnostic.Error(
        "CQP436", $"dans la règle « {rules.Code} », « {item} » ne s'ouvrirait qu'après lui-même.", at, "corrigez les préalables.");

    public static Diagnostic ItemOfAnotherLevel(RuleSet rules, string item, IEnumerable<string> known, SourcePosition at) => Diagnostic.Error(
        "CQP437", $"« {item} » n'est pas jugé à cet endroit de la règle « {rules.Code} ».", at, $"les éléments jugés ici : {string.Join(", ", known)}.");

    public static Diagnostic MentionWithoutValue(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP438", $"les mentions de la règle « {rules.Code} » portent sur un résultat qui n'a pas de valeur.", at, "ajoutez « resultat: moyenne » sous « attribution ».");

    public static Diagnostic MentionNeverGiven(RuleSet rules, MentionRule lower, MentionRule higher, SourcePosition at) => Diagnostic.Error(
        "CQP474", $"la mention « {lower.Title} » de la règle « {rules.Code} » ne serait jamais donnée : « {higher.Title} », placée avant, l'est déjà.", at,
        "rangez les mentions de la plus haute à la plus basse.");

    public static Diagnostic ConditionsOfFullAward(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP475", $"l'issue « totale » de la règle « {rules.Code} » a ses propres conditions, alors que la certification s'attribue par celles de « attribution ».", at,
        "déplacez-les sous « attribution: conditions: ».");

    public static Diagnostic OutcomeNeverTried(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP476", $"cette issue de la règle « {rules.Code} » ne serait jamais rendue : celle qui précède n'a pas de condition.", at,
        "placez-la avant, ou donnez une condition à la précédente.");

    public static Diagnostic Contradiction(RuleSet rules, ThresholdCondition condition, ThresholdCondition other, SourcePosition at) => Diagnostic.Error(
        "CQP439", $"dans la règle « {rules.Code} », le test {ValueWords.Test(condition.Test)} contredit {ValueWords.Test(other.Test)} (ligne {other.Position.Line}) : rien ne peut passer les deux.", at,
        "corrigez l'un des deux seuils.");

    public static Diagnostic LowerIsBetter(RuleSet rules, ThresholdCondition condition, SourcePosition at) => Diagnostic.Warning(
        "CQP440", $"la condition {ValueWords.Test(condition.Test)} de la règle « {rules.Code} » est remplie par les notes basses et refuse les hautes.", at,
        "vérifiez le signe : « >= » demande d'atteindre le seuil.");

    public static Diagnostic MoreThanThereAre(RuleSet rules, int count, SourcePosition at) => Diagnostic.Error(
        "CQP477", $"la règle « {rules.Code} » demande plus d'éléments qu'il n'y en a ({count}).", at, "corrigez le nombre, ou écrivez « = tous ».");

    public static Diagnostic OnlyItemsLeftOut(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP428", $"cette condition de la règle « {rules.Code} » ne réunit que des éléments de coefficient 0 : il n'y aurait rien à comparer.", at,
        "nommez avec « pour » des éléments qui comptent, ou testez chacun avec « porte_sur: chaque_element ».");

    public static Diagnostic MoreConditionsThanThereAre(RuleSet rules, AlternativeCondition condition, SourcePosition at) => Diagnostic.Error(
        "CQP478", $"la règle « {rules.Code} » demande {condition.AtLeast} conditions parmi {condition.Among.Count}.", at, "corrigez « au_moins », ou complétez « parmi ».");

    public static Diagnostic ShareOutsideBounds(ThresholdCondition condition, SourcePosition at) => Diagnostic.Error(
        "CQP482", $"le test {ValueWords.Test(condition.Test)} ne départage rien : une part va de 0 à 100 %.", at, "corrigez le seuil.");

    public static Diagnostic NoPass(RuleSet rules, Assessor assessor, SourcePosition at) => Diagnostic.Error(
        "CQP441", $"« {assessor.Code} » évalue en plusieurs passes, et la règle « {rules.Code} » ne dit pas laquelle compte.", at,
        $"ajoutez « passe: » et l'une de : {string.Join(", ", assessor.Passes.Select(p => p.Code))}, ou « {SourceRule.LatestPass} », ou « {SourceRule.AllPasses} ».");

    public static Diagnostic UnknownPass(RuleSet rules, Assessor assessor, string pass, SourcePosition at) => Diagnostic.Error(
        "CQP479", $"« {pass} » n'est pas une passe de « {assessor.Code} » (règle « {rules.Code} »).", at,
        assessor.Passes.Count == 0 ? "supprimez « passe: » : cet évaluateur n'évalue qu'une fois." : $"ses passes : {string.Join(", ", assessor.Passes.Select(p => p.Code))}, ou « {SourceRule.LatestPass} », ou « {SourceRule.AllPasses} ».");

    public static Diagnostic CountsAsMarks(RuleSet rules, string assessor, SourcePosition at) => Diagnostic.Error(
        "CQP442", $"la règle « {rules.Code} » prendrait pour des notes les décomptes que donne « {assessor} ».", at,
        "écrivez « calcul: rapport », avec « champ » et « sur », ou nommez avec « champ » les notes qui comptent.");

    public static Diagnostic UnknownAnswer(RuleSet rules, string answer, IEnumerable<string> known, SourcePosition at) => Diagnostic.Error(
        "CQP443", $"« {answer} », que compte la règle « {rules.Code} », n'est pas une réponse possible.", at,
        Spelling.DidYouMean(answer, known) ?? $"les réponses possibles : {string.Join(", ", known)}.");

    public static Diagnostic AnswersWithoutNumber(RuleSet rules, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP444", $"la règle « {rules.Code} » calcule avec des réponses de l'échelle « {scale.Code} » qui n'ont pas toutes une valeur.", at,
        "donnez une « valeur » à chaque réponse de l'échelle, ou écrivez « calcul: releve » : ces réponses ne comptent alors que par des conditions (et « resultat: aucun » s'il n'y a pas d'autres notes).");

    public static Diagnostic OpinionsWithoutSense(RuleSet rules, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP480", $"la règle « {rules.Code} » réunit des avis, mais l'échelle « {scale.Code} » ne dit pas lesquels sont favorables.", at,
        "donnez un « sens » à chaque réponse de l'échelle (favorable, defavorable, sans_objet, abstention, absence), ou nommez avec « evaluateur » ceux qui votent.");

    public static Diagnostic ZeroOfAnswers(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP445", $"la règle « {rules.Code} » compte des réponses, et une réponse qui manque n'a pas de zéro.", at,
        "écrivez « non_decidable », « exclu », « non_valide » ou « a_trancher ».");

    public static Diagnostic UnknownDeclaration(RuleSet rules, string field, IEnumerable<string> known, SourcePosition at) => Diagnostic.Error(
        "CQP446", $"aucun formulaire n'a de choix « {field} » qui compte : la règle « {rules.Code} » ne comparerait rien.", at,
        Spelling.DidYouMean(field, known) ?? $"les choix qui comptent : {string.Join(", ", known)}.");

    public static Diagnostic DeclarationIsCounted(RuleSet rules, string field, SourcePosition at) => Diagnostic.Error(
        "CQP481", $"la règle « {rules.Code} » compterait parmi les réponses « {field} », où l'évaluateur déclare le résultat.", at,
        "nommez avec « champ » les réponses qui comptent.");
}
