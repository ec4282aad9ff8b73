using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Cases;

internal sealed class CaseFollowConfiguration : IEntityTypeConfiguration<CaseFollow>
{
    public void Configure(EntityTypeBuilder<CaseFollow> entity)
    {
        entity.ToTable("CaseFollows");
        entity.HasKey(f => new { f.PersonId, f.CaseId });
        entity.HasIndex(f => new { f.PersonId, f.At, f.CaseId });
        entity.HasOne<Case>().WithMany().HasForeignKey(f => f.CaseId);
    }
}
