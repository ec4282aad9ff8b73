namespace ApprovalHub.PlatformSimulator.Rules;

/// <summary>Whether a row's fields are what its data set asks for.</summary>
internal static class FieldCheck
{
    private static readonly string[] Described = ["1", "2", "3", "4", "5"];

    /// <summary>差评: the province counts from the best on, the city from the worst on.</summary>
    private static readonly Dictionary<Platform, string[]> Low = new() { [Platform.Province] = ["4", "5"], [Platform.City] = ["1", "2"] };

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
            return Judgement.Field(unknown, $"不是数据集 {dataSet} 的字段");
        if (dataSet == "Evaluation" && Low[platform].Contains(fields["satisfaction"]) && string.IsNullOrWhiteSpace(fields.GetValueOrDefault("options")) && string.IsNullOrWhiteSpace(fields.GetValueOrDefault("words")))
            return Judgement.Field("options", "该满意度下不能为空");
        if (dataSet == "Evaluation" && !Low[platform].Contains(fields["satisfaction"]) && !string.IsNullOrWhiteSpace(fields.GetValueOrDefault("options")))
            return Judgement.Field("options", "仅在不满意时填写");
        return dataSet == "Result" && Described.Contains(fields["result"]) && string.IsNullOrWhiteSpace(fields.GetValueOrDefault("description"))
            ? Judgement.Field("description", "该办结结果下不能为空")
            : null;
    }
}
