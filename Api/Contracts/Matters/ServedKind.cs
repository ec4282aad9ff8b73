namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>服务对象, as a filter of guides.</summary>
public enum ServedKind
{
    /// <summary>自然人</summary>
    Person,

    /// <summary>法人或其他组织</summary>
    Organisation,
}
