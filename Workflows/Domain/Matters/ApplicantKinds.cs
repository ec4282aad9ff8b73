namespace ApprovalHub.Domain.Matters;

/// <summary>服务对象: whom a matter serves.</summary>
[Flags]
public enum ApplicantKinds
{
    None = 0,

    /// <summary>自然人</summary>
    Person = 1,

    /// <summary>法人或其他组织</summary>
    Organisation = 2,

    Both = Person | Organisation,
}
