using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Cases;

internal sealed class CaseGuestConfiguration : IEntityTypeConfiguration<CaseGuest>
{
    public void Configure(EntityTypeBuilder<CaseGuest> entity)
    {
        entity.ToTable("CaseGuests");
        entity.HasKey(g => new { g.CaseId, g.Guest });
        entity.Property(g => g.Guest).HasMaxLength(40);
        entity.HasIndex(g => new { g.Guest, g.ReceivedAt, g.CaseId });
    }
}
