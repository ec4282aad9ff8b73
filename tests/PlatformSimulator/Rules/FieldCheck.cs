namespace ApprovalHub.PlatformSimulator.Rules;

/// <summary>Whether a row's fields are what its data set asks for.</summary>
internal static class FieldCheck
{
    private static readonly string[] Described = ["1", "2", "3", "4", "5"];

    /// <summary>The first mistake, or null.</summary>
    public static Judgement? Mistake(Platform platform, string dataSet, IReadOnlyDictionary<string, string> fields)
    {
        var rules = DataSets.Of(platform, dataSet);
        foreach (var rule in rules)
        {
            if (rule.Mistake(fields.GetValueOrDefault(rule.Name)) is { } mistake)
                return Judgement.Field(rule.Name, mistake);
        }
        if (!DataSets.IsOpen(dataSet) && fields.Keys.FirstOrDefault(name => rules.All(rule => rule.Name != name)) is { } unknown)
            return Judgement.Field(unknown, $"is no field of {dataSet}");
        return dataSet == "Result" && Described.Contains(fields["result"]) && string.IsNullOrWhiteSpace(fields.GetValueOrDefault("description"))
            ? Judgement.Field("description", "missing, required with this result")
            : null;
    }
}
