using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring.Wording;

/// <summary>Every kind of lack and of remark, as it is printed.</summary>
public sealed class LackAndRemarkWordingTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    public static TheoryData<Missing, string> Lacks => new()
    {
        { new FormNotReturned("Grille"), "« Grille » n'est pas revenu" },
        { new UncountedFormNotReturned("Grille"), "« Grille » n'est pas revenu, et ne compte pas dans le résultat" },
        { new UncountedFormBlank("Grille"), "« Grille » est vide, et ne compte pas dans le résultat" },
        { new FormWithoutMarks("Grille"), "« Grille » ne porte aucune note" },
        { new MarkWithoutValue("R.1", "Écoute", AnswerStatus.Missing, ""), "R.1 Écoute : non renseigné" },
        { new MarkWithoutValue("", "Écoute", AnswerStatus.Absent, ""), "Écoute : candidat indiqué absent" },
        { new MarkWithoutValue("R.1", "Écoute", AnswerStatus.NotEvaluated, ""), "R.1 Écoute : indiqué non évalué" },
        { new MarkWithoutValue("R.1", "Écoute", AnswerStatus.NotApplicable, ""), "R.1 Écoute : indiqué sans objet, ce que la règle ne prévoit pas" },
        { new MarkWithoutValue("R.1", "Écoute", AnswerStatus.Conflict, "deux notes"), "R.1 Écoute : à trancher — deux notes" },
        { new MarkWithoutValue("R.1", "Écoute", AnswerStatus.Unreadable, ""), "R.1 Écoute : à trancher, la réponse est en doute" },
        { new NoFormOfSource(), "aucun formulaire de ce kit ne recueille son évaluation" },
        { new NoFormOfKnowHow(), "aucun formulaire de ce kit ne note les savoir-faire un par un" },
        { new TooFewPersons(2, 1), "2 évaluations attendues, 1 formulaire dans ce kit" },
        { new TooFewMarks(3, 1), "les 3 meilleures notes comptent, et une seule peut compter" },
        { new TooFewMarks(3, 2), "les 3 meilleures notes comptent, et 2 seulement peuvent compter" },
        { new TooFewMarks(1, 0), "la meilleure note compte, et aucune ne peut compter" },
        { new NothingToDivideBy("questions"), "« questions » fait zéro : aucun rapport ne peut être calculé" },
        { new RatioAboveWhole(11, 10), "11 pour 10 : le rapport dépasse 100 %, à vérifier" },
        { new NoConsensusForm(), "aucune grille de synthèse n'a été émise : l'appréciation partagée n'est pas connue" },
        { new SeveralConsensuses(), "plusieurs valeurs partagées pour le même élément : une personne doit dire laquelle vaut" },
        { new KeptNotSure("Vendre", KeptDoubt.NotificationDay), "le jour de sa notification n'est pas connu : il n'est pas possible de dire si « Vendre » est encore acquis" },
        { new KeptNotSure("Vendre", KeptDoubt.LastDay), "le dernier jour que dit sa pièce n'est pas connu : il n'est pas possible de dire si « Vendre » est encore acquis" },
        { new KeptNotSure("Vendre", KeptDoubt.Mark), "« Vendre » a été obtenu auparavant, et la note obtenue alors n'est pas connue" },
        { new TitleNotProven("Écrit", "BTS"), "« BTS » dispenserait de « Écrit » : la pièce qui le prouve n'est pas nommée" },
        { new KeptNotSure("Vendre", KeptDoubt.MarkOffScale), "« Vendre » a été obtenu auparavant, et la note obtenue alors n'est pas sur l'échelle" },
        { new AccessNotKnown("80 % de présence", "relevé"), "condition d'accès « 80 % de présence » : rien ne dit qu'elle est remplie, pièce attendue : relevé" },
        { new AccessNotKnown("80 % de présence", ""), "condition d'accès « 80 % de présence » : rien ne dit si elle est remplie" },
        { new AccessNotKnown("80 % de présence", "relevé", true), "condition d'accès « 80 % de présence » : dite remplie, mais la pièce n'est pas nommée : relevé" },
        { new AttemptsNotKnown(false), "rien ne dit combien de fois le candidat s'est déjà présenté" },
        { new AttemptsNotKnown(true), "les jours où le candidat s'est déjà présenté ne sont pas tous connus" },
        { new DayOfAttempt(), "la date de l'évaluation n'est pas connue : le temps depuis les présentations précédentes non plus" },
        { new KeptNotSure("Vendre", KeptDoubt.EvaluationDay), "la date de l'évaluation n'est pas connue : il n'est pas possible de dire si « Vendre » est encore acquis" },
        { new ValueOfKept("Vendre"), "« Vendre » est acquis sans que sa valeur soit connue : le résultat de la certification ne peut pas être calculé" },
        { new NoMarkCounts(), "aucune note ne compte, toutes sont laissées de côté : rien ne permet de conclure" },
        { new NoMarkOfSourceCounts("Vendre"), "aucune de ses notes ne compte pour « Vendre », toutes sont laissées de côté : la valeur qui en dépend n'est pas connue" },
        { new NoChosenRule(), "la règle qui s'applique n'a pas pu être choisie : sans elle, aucun verdict n'est rendu" },
        { new NoDeclaredRule(), "le référentiel ne déclare aucune règle pour calculer les résultats" },
    };

    public static TheoryData<Remark, string> Remarks => new()
    {
        { new ConsensusOutsideMeans(72, 50, 70.005m), "l'appréciation partagée (72) sort de l'intervalle des moyennes individuelles (50 à 70,01)" },
        { new DeclaredOtherwise("Ève Roux", "maîtrisée", "Outil", ResultStatus.NotValidated), "Ève Roux a déclaré « maîtrisée » (Outil), le calcul donne « non validé »" },
        { new ReportDiffers("Ève Roux", 72, new Repeated(RepeatedKind.OwnMean), 70), "Ève Roux a reporté 72 pour une moyenne de 70" },
        { new ReportDiffers("Ève Roux", 72, new Repeated(RepeatedKind.Result), 70), "Ève Roux a reporté 72 comme résultat pour un résultat calculé de 70" },
        { new ReportDiffers("Ève Roux", 72, new Repeated(RepeatedKind.SourceMark, "Tuteur"), null), "Ève Roux a reporté 72 (tuteur), sans que toutes les notes soient connues : ce report ne peut pas être vérifié" },
        { new EarlierPassTaken("Tuteur", "Finale", "Début"), "tuteur : rien n'est noté dans la passe « Finale » ; la règle prend la dernière commencée, « Début »" },
        { new MarksOfKeptItem(), "des notes ont été données pour cet élément déjà acquis : elles n'y changent rien" },
        { new NotKept("ACC", Day, NotKeptReason.NotJudged), "« ACC », dit validé le 1er mars 2025, n'est pas un élément que la règle juge : il n'est pas repris" },
        { new NotKept("ACC", Day, NotKeptReason.AfterEvaluation), "« ACC » est dit validé le 1er mars 2025, après l'évaluation : il n'est pas repris" },
        { new NotKept("ACC", Day, NotKeptReason.NoRetention), "« ACC » a été validé le 1er mars 2025, mais la règle ne dit pas qu'il se conserve : il n'est pas repris" },
        { new NotKept("ACC", Day, NotKeptReason.Lapsed) { For = new Duration(36) }, "« ACC » validé le 1er mars 2025 n'était conservé que 3 ans : il n'est plus acquis" },
        { new NotKept("ACC", Day, NotKeptReason.Lapsed) { For = Duration.OnPaper }, "« ACC » validé le 1er mars 2025 ne l'était que jusqu'au jour que dit sa pièce : il n'est plus acquis" },
        { new NotKept("ACC", null, NotKeptReason.NoRetention), "« ACC » a été validé auparavant, mais la règle ne dit pas qu'il se conserve : il n'est pas repris" },
        { new KeptUntilDiffers("ACC", Day, new(2026, 3, 1)), "la pièce de « ACC » vaut jusqu'au 1er mars 2025, et la règle le conserve jusqu'au 1er mars 2026 : c'est la règle qui est appliquée" },
        { new KeptUntilDiffers("ACC", Day, null), "la pièce de « ACC » vaut jusqu'au 1er mars 2025, et la règle le conserve sans limite de durée : c'est la règle qui est appliquée" },
        { new MorePersonsThanAsked("Juré", 6, 5), "juré : 6 formulaires, et la règle attend 5 personnes : toutes comptent" },
        { new KeptTwice("ACC"), "« ACC » est dit acquis de deux façons : la plus récente compte, ou celle qui est dite en dernier" },
        { new OtherwiseMetThen(), "la règle demande aussi autre chose que cette note : ce qui est acquis est tenu pour l'avoir rempli" },
        { new MentionNotDecided("Bien"), "la mention « Bien » ne peut pas être décidée : ce qu'elle demande n'est pas tout connu" },
        { new NotExempt("ACC", "BTS", NotExemptReason.NotJudged), "« ACC », dont « BTS » dispenserait, n'est pas un élément que la règle juge" },
        { new NotExempt("ACC", "BTS", NotExemptReason.NoExemption), "la règle ne dit pas qu'un titre dispense de « ACC » : « BTS » n'y change rien" },
        { new NotExempt("ACC", "BTS", NotExemptReason.OtherTitle), "« BTS » n'est pas un des titres qui dispensent de « ACC »" },
        { new UnknownAccess("presence"), "« presence » n'est pas une condition d'accès de cette règle : ce qui en est dit n'y change rien" },
    };

    [Theory]
    [MemberData(nameof(Lacks))]
    public void What_is_missing(Missing what, string says) => Assert.Equal(says, ResultWords.Of(new Lack("Ève Roux", what)));

    [Theory]
    [MemberData(nameof(Remarks))]
    public void What_should_be_looked_at(Remark remark, string says) => Assert.Equal(says, ResultWords.Of(remark));

    /// <summary>A kind that no line above prints would go unread.</summary>
    [Fact]
    public void Every_kind_is_printed_here()
    {
        Assert.Empty(KindsOf<Missing>().Except(Lacks.Select(row => row.Data.Item1.GetType())));
        Assert.Empty(KindsOf<Remark>().Except(Remarks.Select(row => row.Data.Item1.GetType())));
    }

    private static IEnumerable<Type> KindsOf<T>() => typeof(T).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(T)));
}
