using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Tests.Kit;

/// <summary>What the law wants on record beside an answer: given wherever a test does not say it, and ignored by steps that do not ask for it.</summary>
public static class OnRecord
{
    private static readonly DateTimeOffset Before = new(2024, 9, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static SiteInspection Inspection { get; } = new(["赵志强", "钱丽华"], Before, "红旗区平原路56号负一层", "场所面积、布局、设备与申请材料一致。", "孙立");

    public static HearingRecord Hearing { get; } = new(
        Before, "三楼听证室", new DateOnly(2024, 8, 12), "卫小兰",
        [new HearingParticipant("赵文静", "申请人"), new HearingParticipant("沈家园业主委员会", "利害关系人")], "材料真实有效，建议准予。", "要求限定营业时间。");

    public static LicenceTerms Terms { get; } = new("红旗区平原路56号负一层", FoodBusiness.Catering, ["热食类食品制售", "自制饮品制售"]);

    public static TaskAnswer With(TaskAnswer answer) => answer.Outcome switch
    {
        "Done" or "Failed" => answer with { Inspection = answer.Inspection ?? Inspection, Hearing = answer.Hearing ?? Hearing },
        "Granted" => answer with { Licence = answer.Licence ?? Terms },
        _ => answer,
    };
}
