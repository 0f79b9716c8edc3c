namespace CqpKits.Treatments;
