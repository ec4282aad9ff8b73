using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Tests.Kit;

/// <summary>Invented applicants whose numbers pass the checks.</summary>
public static class Applicants
{
    /// <summary>A person.</summary>
    public static ApplicantDetails Person { get; } =
        new(ApplicantKind.Person, "李明", "11010519491231002X", "13800138000", "新乡市红旗区平原路1号");

    /// <summary>Another person.</summary>
    public static ApplicantDetails Neighbour { get; } =
        new(ApplicantKind.Person, "赵敏", "440524188001010014", "13900139000", "新乡市红旗区平原路2号");

    /// <summary>A company with the legal representative 孙丽.</summary>
    public static ApplicantDetails Company { get; } =
        new(ApplicantKind.Enterprise, "新乡市示例餐饮有限公司", "91350100M000100Y43", "13800138001", "新乡市红旗区平原路3号", "孙丽", "440524188001010014");
}
