from partners.models.enquiries import Enquiry, Wish
from partners.models.pages import BringPage, JoinPage, NotYetPage, PartnersPage
from partners.models.partners import Partner, PartnerText

__all__ = ["BringPage", "Enquiry", "JoinPage", "NotYetPage", "Partner", "PartnerText", "PartnersPage", "Wish"]
