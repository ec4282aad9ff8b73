namespace ApprovalHub.PlatformSimulator.Rules;

/// <summary>The data sets and their fields, after GB/T 39046-2020; the two platforms differ in the codes of units.</summary>
internal static class DataSets
{
    private const string Units = "UNITS";

    private static readonly Dictionary<string, string> Specs = new(StringComparer.Ordinal)
    {
        ["Application"] = """
            taskCode* taskName* taskVersion* projectType*=1|2 applicantType*=1|2|3|4|5|6 applicantName* applicantIdType* applicantIdNo* contactName phone*
            address legalPerson agentName agentIdType agentIdNo source*=1|2|3|4|9 applyTime*@Time areaCode*@Area materials*@Materials
            """,
        ["Acceptance"] = """
            departmentName* departmentCode*@CreditCode receiver* acceptTime*@Time documentNo* promisedDue*@Date promiseAmount*@Number promiseUnit*=UNITS
            projectType*=1|2 tolerated*=0|1
            """,
        ["Process"] = """
            stepName* handler* action*=1|2|9 opinion startTime*@Time endTime*@Time departmentName* departmentCode*@CreditCode state*=1|2
            """,
        ["SpecialProcedure"] = """
            kind*=1|2 name* phase*=1|2 startTime*@Time reason* applicantOfProcedure approver limitAmount@Number limitUnit=UNITS endTime@Time result opinion handler*
            """,
        ["Result"] = """
            result*=0|1|2|3|4|5|6 handler* time*@Time description certificateName certificateNo validFrom validTo issuer departmentName*
            departmentCode*@CreditCode posted*=0|1 charged*=0|1
            """,
        ["Certificate"] = "identifier name* number* issuer* issuerCode*@CreditCode issueDate*@Date validTo",
        ["Correction"] = "phase*=1|2 time*@Time handler* items@Json due",
        ["Collection"] = "receiverName* receiverIdNo way*=1|2|3 time*@Time carrier trackingNo handler*",
        ["Evaluation"] = "satisfaction*=1|2|3|4|5 channel* process*=1|2 time*@Time options words windowStaffNo evaluationId sequence@Number valid*=0|1",
    };

    private static readonly Dictionary<Platform, Dictionary<string, FieldRule[]>> Rules = new()
    {
        [Platform.Province] = Read("1|2|3|4|5"), // working days, natural days, hours, minutes, months
        [Platform.City] = Read("G|Z"), // working days, natural days
    };

    /// <summary>Names of the sets.</summary>
    public static IReadOnlyCollection<string> Names => Specs.Keys;

    /// <summary>Whether the set may hold fields beside those named: a certificate has the metadata of its kind (GB/T 36903).</summary>
    public static bool IsOpen(string dataSet) => dataSet == "Certificate";

    /// <summary>A set's fields with a platform.</summary>
    public static IReadOnlyList<FieldRule> Of(Platform platform, string dataSet) => Rules[platform][dataSet];

    private static Dictionary<string, FieldRule[]> Read(string units) => Specs.ToDictionary(
        set => set.Key,
        set => set.Value.Replace(Units, units, StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FieldRule.Of).ToArray());
}
