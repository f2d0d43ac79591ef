# whatsapp-nso.fr: sentences and their kinds
$ pressgraph explain graphs/whatsapp-nso.fr.txt --published 2019-11-04 --stage text
S1 title: Espionnage via WhatsApp : la messagerie porte plainte contre NSO
S2 body: WhatsApp a engagé mardi une action en justice contre NSO, une société israélienne de logiciels espions.
S3 body: Elle lui reproche d’avoir conçu et vendu une plateforme capable d’exploiter une faille de ses serveurs.
S4 body: Entre le 29 avril et le 10 mai, des pirates auraient profité de cette brèche pour pirater les téléphones de plusieurs abonnés.
S5 body: Jeudi, l’agence Reuters a révélé que de hauts responsables de pays alliés des États-Unis avaient été visés.
S6 body: Elle rapporte qu’au moins 1 400 utilisateurs ont été touchés, mais on redoute un bilan plus lourd.
S7 body: De nombreux représentants de gouvernements et d’armées en font partie, affirment des proches du dossier.
S8 body: Des victimes ont été recensées aux États-Unis, au Mexique et à Bahreïn.
S9 body: En Inde, des journalistes, des avocats et des universitaires disent avoir été espionnés.
S10 body: Un avocat londonien a transmis à Reuters des photographies de tentatives contre son smartphone, datant du 1er avril.
S11 heading: La défense de NSO
S12 body: NSO a d’abord nié toute faute : ses produits, soutenait-il, ne servaient qu’à arrêter les terroristes et les criminels.
S13 body: Il a ensuite déclaré ne vendre ses outils qu’à des clients gouvernementaux.
S14 body: Dans un communiqué, il a refusé de « révéler qui est ou non un client ».
S15 body: Selon des chercheurs en cybersécurité, les logiciels de l’entreprise israélienne viseraient des manifestants.
S16 body: Citizen Lab, un observatoire indépendant, a aidé WhatsApp à identifier les victimes.
S17 body: Au moins 100 d’entre elles, a-t-il précisé mardi, sont des figures de la société civile, et non des criminels.
S18 body: La messagerie assure avoir averti les personnes concernées.
S19 body: On ignore les auteurs de l’attaque et leurs motifs.
