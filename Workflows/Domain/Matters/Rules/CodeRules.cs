using System.Globalization;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.People.Identity;

namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>
/// 实施编码 (FACTS 2.2): 18 credit code of the organ, 1 level (行使层级), then the catalogue's 12: 2 area, 2 type, 5 main item, 3 sub item.
/// The parts are looked at only where the length is right.
/// </summary>
internal static class CodeRules
{
    private const int Length = 31;
    private const int OrganLength = 18;
    private const char County = '4';
    private const string Nation = "00";

    public static IEnumerable<MatterFault> TheCodeHas31Characters(MatterContent matter) =>
        Fault.If(!IsWhole(matter) || !matter.Code[OrganLength..].All(char.IsAsciiDigit), "MATTER_CODE_FORM", nameof(matter.Code), "code", matter.Code);

    public static IEnumerable<MatterFault> TheCodeBeginsWithTheOrgan(MatterContent matter, Department department) =>
        Fault.If(
            IsWhole(matter) && Organ(matter) != department.CreditCode,
            "MATTER_CODE_OF_ANOTHER_ORGAN", nameof(matter.Code), "organ", department.CreditCode);

    public static IEnumerable<MatterFault> TheOrgansCreditCodeIsReal(MatterContent matter) =>
        Fault.If(
            IsWhole(matter) && CreditCode.Check(Organ(matter)) is not null, "MATTER_CODE_ORGAN_CHECK", nameof(matter.Code), "organ", At(matter, 0, OrganLength));

    public static IEnumerable<MatterFault> TheLevelIsTheCounty(MatterContent matter) =>
        Fault.If(IsWhole(matter) && matter.Code[OrganLength] != County, "MATTER_CODE_LEVEL", nameof(matter.Code), "level", At(matter, 18, 1));

    /// <summary>The catalogue's area is the nation's (00) or that of the organ's own province.</summary>
    public static IEnumerable<MatterFault> TheAreaIsTheNationOrTheProvince(MatterContent matter) =>
        Fault.If(
            IsWhole(matter) && At(matter, 19, 2) != Nation && At(matter, 19, 2) != At(matter, 2, 2),
            "MATTER_CODE_AREA", nameof(matter.Code), "area", At(matter, 19, 2));

    public static IEnumerable<MatterFault> TheTypeInTheCodeIsTheMatters(MatterContent matter) =>
        Fault.If(
            IsWhole(matter) && At(matter, 21, 2) != ((int)matter.Type).ToString("00", CultureInfo.InvariantCulture),
            "MATTER_CODE_TYPE", nameof(matter.Code), "type", At(matter, 21, 2));

    public static IEnumerable<MatterFault> TheOwnerIsTheDepartment(MatterContent matter, Department department) =>
        Fault.If(matter.Department != department.Code, "MATTER_OF_ANOTHER_DEPARTMENT", nameof(matter.Department), "department", matter.Department);

    private static bool IsWhole(MatterContent matter) => matter.Code.Length == Length;

    private static string Organ(MatterContent matter) => matter.Code[..OrganLength];

    private static string At(MatterContent matter, int start, int length) => IsWhole(matter) ? matter.Code.Substring(start, length) : "";
}
