namespace CqpKits.Scoring;
